import { language } from '$words/language.ts';
import { numbers as words } from '$words/health/numbers.ts';
import { idsOf } from '$lib/words/ids.ts';
import { ZONES } from './zones.ts';

/** Whom to call in one country. */
export interface Numbers {
	readonly emergency: string;
	/** Another number of the ambulances, that works where the first may not. */
	readonly ambulance?: string;
	/** A line that tells by night what to do; only where it is one number for the whole country. */
	readonly advice?: { readonly name: string; readonly number: string };
	/** Where a part of the country has another line: what is said, and its page. */
	readonly elsewhere?: { readonly says: string; readonly page: string };
	/** Where the numbers were seen. */
	readonly sources: readonly string[];
}

type Country = Omit<Numbers, 'advice'>;

const EU = 'ec.europa.eu/information_society/activities/112/actions/index_en.htm';
const eu = (...sources: string[]): Country => ({ emergency: '112', sources: [EU, ...sources] });
const at = (emergency: string, ...sources: string[]): Country => ({ emergency, sources });

/** By ISO 3166 code. Only what a source was seen for: no number is better than a wrong one. */
const countries: Readonly<Record<keyof typeof ZONES, Country>> = {
	AT: eu('teweb.bmg.gv.at/1450-die-gesundheitsnummer'),
	AU: at(
		'000',
		'healthdirect.gov.au/calling-triple-zero',
		'medicine.com.au/1800medicare-launch-replacing-healthdirect',
		'mforum.com.au/1800medicare-now-live-and-taking-calls'
	),
	BE: eu(),
	BG: eu(),
	CA: at('911', 'embassyservices.org/en/country/healthcare/emergency'),
	CH: at('144', 'ch.ch/en/road-accident-what-should-i-do', 'hallo.gr.ch/en/gesundheit/notfall'),
	CY: eu(),
	CZ: eu(),
	DE: eu('onmeda.de/therapie/erste-hilfe/aerztlicher-bereitschaftsdienst-id202454'),
	DK: eu(),
	EE: eu(),
	ES: eu(),
	FI: eu('stm.fi/en/urgent-and-emergency-health-services'),
	FR: eu(),
	GB: {
		...at('999', 'wmas.nhs.uk/999-or-111', 'nhs24.scot/111'),
		elsewhere: {
			says: words.elsewhere.GB,
			page: 'gpoutofhours.hscni.net/service-standards-for-gp-out-of-hours/'
		}
	},
	GR: eu(),
	HK: at('999', 'hkfsd.gov.hk/eng/source/safety/uambu.htm'),
	HR: eu(),
	HU: eu(),
	IE: eu('www2.hse.ie/emergencies/when-to-call-112-or-999'),
	IN: {
		...at('112', 'mp.ners.in/faq.html', 'en.wikipedia.org/wiki/108_(emergency_telephone_number)'),
		ambulance: '108'
	},
	IS: at(
		'112',
		'island.is/en/life-events/getting-sick',
		'heilsuvera.is/en/target-groups/people-60plus/health-care-guideline'
	),
	IT: eu(),
	JP: at('119', 'ucia.or.jp/emergency_eng.html'),
	LT: eu(),
	LU: eu(),
	LV: eu(),
	MT: eu(),
	NL: eu(),
	NO: at(
		'113',
		'sirdal.kommune.no/ambulanse.423101.no.html',
		'helsenorge.no/en/foreigners-in-norway/refugees-and-asylum-seekers/where-to-get-help'
	),
	NZ: at('111', 'wfa.org.nz/what-happens-when-you-call'),
	PL: eu(),
	PT: eu('sns24.gov.pt/en/sobre-nos/'),
	RO: eu(),
	SE: eu(
		'government.se/government-of-sweden/ministry-for-foreign-affairs/diplomatic-portal/diplomatic-guide/16.-health-care/16.7-health-care-advice-over-the-phone'
	),
	SG: at('995', 'scdf.gov.sg/home/about-us/information/scdf-emergency-medical-services'),
	SI: eu(),
	SK: eu(),
	US: at('911', 'cherokeecounty-nc.gov/FAQ.aspx?QID=62'),
	ZA: {
		...at('112', 'statuscheck.co.za/?p=14569', 'trekmedics.org/database/south_africa'),
		ambulance: '10177'
	}
};

/** The numbers of the lines that tell by night what to do. */
const advice: Readonly<Record<keyof typeof words.advice, string>> = {
	AT: '1450',
	AU: '1800 633 422',
	DE: '116117',
	FI: '116117',
	GB: '111',
	IS: '1700',
	NO: '116117',
	NZ: '0800 611 116',
	PT: '808 24 24 24',
	SE: '1177'
};
const isKnown = (country: string): country is keyof typeof countries =>
	Object.hasOwn(countries, country);
const hasAdvice = (country: string): country is keyof typeof advice =>
	Object.hasOwn(advice, country);

export const COUNTRIES = idsOf<keyof typeof countries>(countries);

export function numbersFor(country: string | undefined): Numbers | undefined {
	if (country === undefined || !isKnown(country)) return undefined;
	const numbers = countries[country];
	if (!hasAdvice(country)) return numbers;
	return { ...numbers, advice: { name: words.advice[country], number: advice[country] } };
}

/** Where the phone is. Its language tells only where its owner comes from. */
export const countryIn = (timeZone: string): string | undefined =>
	COUNTRIES.find((country) => ZONES[country].includes(timeZone));

/** "Ireland" */
export const countryName = (country: string): string =>
	new Intl.DisplayNames(language.tag, { type: 'region' }).of(country) ?? country;
