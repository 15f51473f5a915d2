import { help } from '$words/help.ts';
import { EXERCISE_SOURCES } from './exercise-sources.ts';
import type { Listed } from './listed.ts';

/**
 * Where the app's health texts come from: of each a stored part was seen, last on the day given, not the
 * whole page. Without an address: articles of which none was kept, and what is our own.
 */
export const SOURCES = {
	own: { name: help.sources.own },
	articles: { name: help.sources.articles },
	mayo: {
		name: 'Mayo Clinic: night leg cramps',
		address: 'mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
		seen: '2026-11-25'
	},
	nidirect: {
		name: 'nidirect: leg cramps',
		address: 'nidirect.gov.uk/node/10453',
		seen: '2026-11-27'
	},
	nhs: {
		name: 'NHS: leg cramps',
		address: 'developer.api.nhs.uk/widgets/condition/?condition=/conditions/leg-cramps/',
		seen: '2026-11-27'
	},
	handout: {
		name: 'Handout: night leg cramps',
		address: 'doctor123.org/Patient-Handouts/8413-Nocturnal-Nighttime-Leg-Cramps',
		seen: '2026-11-25'
	},
	merck: {
		name: 'Merck Manual: muscle cramps',
		address:
			'merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps',
		seen: '2026-11-25'
	},
	clot: {
		name: 'Gloucestershire Hospitals: clot in a leg',
		address:
			'gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/',
		seen: '2026-11-25'
	},
	nhsClot: {
		name: 'NHS inform: clot in a leg',
		address: 'nhsinform.scot/illnesses-and-conditions/blood-and-lymph/deep-vein-thrombosis',
		seen: '2026-11-27'
	},
	clotRub: {
		name: 'Sports Injury Clinic: a clot is not rubbed',
		address: 'sportsinjuryclinic.net/sport-injuries/lower-leg/calf-pain/deep-vein-thrombosis',
		seen: '2026-11-27'
	},
	limb: {
		name: 'Health NZ: leg without blood',
		address:
			'info.health.nz/conditions-treatments/blood/peripheral-vascular-disease/acute-limb-ischaemia',
		seen: '2026-11-25'
	},
	sciatica: {
		name: 'NHS 111 Wales: sciatica',
		address: '111.wales.nhs.uk/encyclopaedia/s/article/sciatica/',
		seen: '2026-11-25'
	},
	statin: {
		name: 'Mayo Clinic: statins and muscles',
		address:
			'mayoclinic.org/diseases-conditions/high-blood-cholesterol/expert-answers/rhabdomyolysis/faq-20057817',
		seen: '2026-11-25'
	},
	pregnancy: {
		name: 'HealthLink BC: leg cramps in pregnancy',
		address: 'healthlinkbc.ca/health-topics/aa88003',
		seen: '2026-11-25'
	},
	lying: {
		name: 'Doncaster Council: active in pregnancy',
		address: 'doncaster.gov.uk/services/health-wellbeing/keeping-active-during-pregnancy',
		seen: '2026-11-25'
	},
	restless: {
		name: 'nidirect: restless legs',
		address: 'nidirect.gov.uk/conditions/restless-legs-syndrome',
		seen: '2026-11-25'
	},
	arteries: {
		name: 'nidirect: narrow leg arteries',
		address: 'nidirect.gov.uk/conditions/peripheral-arterial-disease-pad',
		seen: '2026-11-25'
	},
	restPain: {
		name: 'NHS Bristol: artery pain at rest',
		address: 'remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/peripheral-arterial-disease-draft',
		seen: '2026-11-25'
	},
	nerves: {
		name: 'nidirect: nerve damage in the feet',
		address: 'nidirect.gov.uk/conditions/peripheral-neuropathy',
		seen: '2026-11-25'
	},
	veins: {
		name: 'Newcastle Hospitals: varicose veins',
		address: 'newcastle-hospitals.nhs.uk/?p=2714',
		seen: '2026-11-27'
	},
	soreness: {
		name: 'NHS inform: sore after exercise',
		address:
			'nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/pain-and-injuries-after-exercise/',
		seen: '2026-11-25'
	},
	heat: {
		name: 'University of Missouri Health Care, as told by ABC News: heat pads',
		address: 'abcnews.go.com/Health/Healthday/story?id=4506435',
		seen: '2026-11-27'
	},
	quinine: {
		name: 'FDA: quinine',
		address: 'fda.gov/Safety/MedWatch/SafetyInformation/ucm194391.htm',
		seen: '2026-11-25'
	},
	hallegraeff: {
		name: 'Hallegraeff 2012: stretching before sleep',
		address: 'pubmed.ncbi.nlm.nih.gov/22341378/',
		seen: '2026-11-25'
	},
	...EXERCISE_SOURCES,
	coppin: {
		name: 'Coppin 2005: calf stretching',
		address: 'pmc.ncbi.nlm.nih.gov/articles/PMC1463088/',
		seen: '2026-11-25'
	},
	tapper: {
		name: 'Tapper 2024: stretching or meditation',
		address: 'doi.org/10.1111/liv.16007',
		seen: '2026-11-27'
	},
	cochrane: {
		name: 'Cochrane 2021: treatments without drugs',
		address: 'cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008496.pub3',
		seen: '2026-11-25'
	},
	vitaminK: {
		name: 'Tan 2024: vitamin K2',
		address: 'pubmed.ncbi.nlm.nih.gov/39466236/',
		seen: '2026-11-27'
	},
	heatCold: {
		name: 'Sirona, NHS care in Bristol: heat and cold',
		address: 'sirona-cic.org.uk/advice-information/leaflet-library/the-use-of-heat-and-cold/',
		seen: '2026-11-27'
	}
} as const satisfies Record<string, Listed>;

export type Source = keyof typeof SOURCES;

const order = Object.keys(SOURCES);
/** The numbers under which these stand in the list, counted from 1. */
export const sourceNumbers = (from: readonly Source[]): readonly number[] =>
	from.map((source) => order.indexOf(source) + 1).sort((a, b) => a - b);
