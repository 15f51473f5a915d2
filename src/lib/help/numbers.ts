import { language } from '$words/language.ts';
import { numbers as words } from '$words/health/numbers.ts';

/** Whom to call in one country. */
export interface Numbers {
	readonly emergency: string;
	/** A line that tells by night what to do; only where it is one number for the whole country. */
	readonly advice?: { readonly name: string; readonly number: string };
	/** Where the numbers were read. */
	readonly sources: readonly string[];
	/** Time zones that are only this country's. */
	readonly zones: readonly string[];
}

type Country = Omit<Numbers, 'advice'>;

const EU = 'ec.europa.eu/information_society/activities/112/actions/index_en.htm';
const eu = (zones: string, ...sources: string[]): Country => ({
	emergency: '112',
	sources: [EU, ...sources],
	zones: zones.split(' ')
});

/** By ISO 3166 code. Only what a source was seen for: no number is better than a wrong one. */
const countries: Readonly<Record<string, Country>> = {
	AT: eu('Europe/Vienna', 'teweb.bmg.gv.at/1450-die-gesundheitsnummer'),
	AU: {
		emergency: '000',
		sources: ['healthdirect.gov.au/calling-triple-zero'],
		zones: [
			'Australia/Adelaide',
			'Australia/Brisbane',
			'Australia/Broken_Hill',
			'Australia/Darwin',
			'Australia/Eucla',
			'Australia/Hobart',
			'Australia/Lindeman',
			'Australia/Lord_Howe',
			'Australia/Melbourne',
			'Australia/Perth',
			'Australia/Sydney'
		]
	},
	BE: eu('Europe/Brussels'),
	BG: eu('Europe/Sofia'),
	CA: {
		emergency: '911',
		sources: ['embassyservices.org/en/country/healthcare/emergency'],
		zones: [
			'America/Edmonton',
			'America/Halifax',
			'America/Moncton',
			'America/Montreal',
			'America/Regina',
			'America/St_Johns',
			'America/Toronto',
			'America/Vancouver',
			'America/Winnipeg'
		]
	},
	CH: {
		emergency: '144',
		sources: ['ch.ch/en/road-accident-what-should-i-do', 'hallo.gr.ch/en/gesundheit/notfall'],
		zones: ['Europe/Zurich']
	},
	CY: eu('Asia/Nicosia'),
	CZ: eu('Europe/Prague'),
	DE: eu(
		'Europe/Berlin',
		'onmeda.de/therapie/erste-hilfe/aerztlicher-bereitschaftsdienst-id202454'
	),
	DK: eu('Europe/Copenhagen'),
	EE: eu('Europe/Tallinn'),
	ES: eu('Europe/Madrid Atlantic/Canary Africa/Ceuta'),
	FI: eu('Europe/Helsinki'),
	FR: eu('Europe/Paris'),
	GB: {
		emergency: '999',
		sources: ['wmas.nhs.uk/999-or-111', 'nhs24.scot/111'],
		zones: ['Europe/London']
	},
	GR: eu('Europe/Athens'),
	HK: {
		emergency: '999',
		sources: ['hkfsd.gov.hk/eng/source/safety/uambu.htm'],
		zones: ['Asia/Hong_Kong']
	},
	HR: eu('Europe/Zagreb'),
	HU: eu('Europe/Budapest'),
	IE: eu('Europe/Dublin', 'www2.hse.ie/emergencies/when-to-call-112-or-999'),
	IN: {
		emergency: '112',
		sources: [
			'healthysoch.com/morning-medtalks/emergency-response-support-system-a-single-emergency-number-112'
		],
		zones: ['Asia/Kolkata', 'Asia/Calcutta']
	},
	IS: {
		emergency: '112',
		sources: ['island.is/en/illness-seeking-medical-assistance'],
		zones: ['Atlantic/Reykjavik']
	},
	IT: eu('Europe/Rome'),
	JP: { emergency: '119', sources: ['ucia.or.jp/emergency_eng.html'], zones: ['Asia/Tokyo'] },
	LT: eu('Europe/Vilnius'),
	LU: eu('Europe/Luxembourg'),
	LV: eu('Europe/Riga'),
	MT: eu('Europe/Malta'),
	NL: eu('Europe/Amsterdam'),
	NO: {
		emergency: '113',
		sources: [
			'sirdal.kommune.no/ambulanse.423101.no.html',
			'helsenorge.no/en/foreigners-in-norway/refugees-and-asylum-seekers/where-to-get-help'
		],
		zones: ['Europe/Oslo']
	},
	NZ: {
		emergency: '111',
		sources: ['wfa.org.nz/what-happens-when-you-call'],
		zones: ['Pacific/Auckland', 'Pacific/Chatham']
	},
	PL: eu('Europe/Warsaw'),
	PT: eu('Europe/Lisbon Atlantic/Madeira Atlantic/Azores'),
	RO: eu('Europe/Bucharest'),
	SE: eu(
		'Europe/Stockholm',
		'government.se/government-of-sweden/ministry-for-foreign-affairs/diplomatic-portal/diplomatic-guide/16.-health-care/16.7-health-care-advice-over-the-phone'
	),
	SG: {
		emergency: '995',
		sources: ['scdf.gov.sg/home/about-us/information/scdf-emergency-medical-services'],
		zones: ['Asia/Singapore']
	},
	SI: eu('Europe/Ljubljana'),
	SK: eu('Europe/Bratislava'),
	US: {
		emergency: '911',
		sources: ['cherokeecounty-nc.gov/FAQ.aspx?QID=62'],
		zones: [
			'America/Anchorage',
			'America/Boise',
			'America/Chicago',
			'America/Denver',
			'America/Detroit',
			'America/Indiana/Indianapolis',
			'America/Indianapolis',
			'America/Juneau',
			'America/Los_Angeles',
			'America/Louisville',
			'America/New_York',
			'America/Phoenix',
			'Pacific/Honolulu'
		]
	},
	ZA: {
		emergency: '112',
		sources: ['trekmedics.org/database/south_africa', 'statuscheck.co.za/?p=14569'],
		zones: ['Africa/Johannesburg']
	}
};

/** The numbers of the lines that tell by night what to do. */
const advice: Readonly<Record<keyof typeof words.advice, string>> = {
	AT: '1450',
	AU: '1800 022 222',
	DE: '116117',
	GB: '111',
	IS: '1700',
	NO: '116117',
	NZ: '0800 611 116',
	SE: '1177'
};
const hasAdvice = (country: string): country is keyof typeof advice =>
	Object.hasOwn(advice, country);

export const COUNTRIES: readonly string[] = Object.keys(countries);

export function numbersFor(country: string | undefined): Numbers | undefined {
	const numbers = country === undefined ? undefined : countries[country];
	if (country === undefined || !numbers || !hasAdvice(country)) return numbers;
	return { ...numbers, advice: { name: words.advice[country], number: advice[country] } };
}

/** Where the phone is. Its language tells only where its owner comes from. */
export const countryIn = (timeZone: string): string | undefined =>
	COUNTRIES.find((country) => countries[country]?.zones.includes(timeZone));

/** "Ireland" */
export const countryName = (country: string): string =>
	new Intl.DisplayNames(language.tag, { type: 'region' }).of(country) ?? country;
