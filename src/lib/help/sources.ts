import { help } from '$words/help.ts';

/** Where the app's health texts were read. Without an address: what is told of it is ours. */
export const SOURCES = {
	own: { name: help.sources.own },
	articles: { name: help.sources.articles },
	mayo: {
		name: 'Mayo Clinic: night leg cramps',
		address: 'mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813'
	},
	mayoCramp: {
		name: 'Mayo Clinic text: muscle cramp',
		address: 'augustahealth.com/disease/muscle-cramp'
	},
	nidirect: { name: 'nidirect: leg cramps', address: 'nidirect.gov.uk/node/10453' },
	nhs: {
		name: 'NHS text: leg cramps',
		address: 'doctoori.net/health-information/health-resources-a-z/conditions/?condition=leg-cramps'
	},
	handout: {
		name: 'Handout: night leg cramps',
		address: 'doctor123.org/Patient-Handouts/8413-Nocturnal-Nighttime-Leg-Cramps'
	},
	merck: {
		name: 'Merck Manual: muscle cramps',
		address:
			'merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps'
	},
	clot: {
		name: 'Gloucestershire Hospitals: clot in a leg',
		address:
			'gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/'
	},
	clotStretch: {
		name: 'Older NHS text: pain of a clot',
		address: 'kensingtonsocks.co.uk/mystaging01/what-is-dvt'
	},
	clotRub: {
		name: 'Center for Vein Restoration: massage',
		address: 'centerforvein.com/blog/need-a-massage-get-your-varicose-veins-checked-first'
	},
	limb: {
		name: 'Health NZ: leg without blood',
		address:
			'info.health.nz/conditions-treatments/blood/peripheral-vascular-disease/acute-limb-ischaemia'
	},
	sciatica: {
		name: 'NHS 111 Wales: sciatica',
		address: '111.wales.nhs.uk/encyclopaedia/s/article/sciatica/'
	},
	statin: {
		name: 'Mayo Clinic: statins and muscles',
		address:
			'mayoclinic.org/diseases-conditions/high-blood-cholesterol/expert-answers/rhabdomyolysis/faq-20057817'
	},
	pregnancy: {
		name: 'HealthLink BC: leg cramps in pregnancy',
		address: 'healthlinkbc.ca/health-topics/aa88003'
	},
	lying: {
		name: 'Doncaster Council: active in pregnancy',
		address: 'doncaster.gov.uk/services/health-wellbeing/keeping-active-during-pregnancy'
	},
	restless: {
		name: 'nidirect: restless legs',
		address: 'nidirect.gov.uk/conditions/restless-legs-syndrome'
	},
	arteries: {
		name: 'nidirect: narrow leg arteries',
		address: 'nidirect.gov.uk/conditions/peripheral-arterial-disease-pad'
	},
	restPain: {
		name: 'NHS Bristol: artery pain at rest',
		address: 'remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/peripheral-arterial-disease-draft'
	},
	nerves: {
		name: 'nidirect: nerve damage in the feet',
		address: 'nidirect.gov.uk/conditions/peripheral-neuropathy'
	},
	veins: {
		name: 'Midwest Vascular Care: weak veins',
		address: 'midwestvascularcare.com/chronic-venous-insufficiency/'
	},
	soreness: {
		name: 'NHS inform: sore after exercise',
		address:
			'nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/pain-and-injuries-after-exercise/'
	},
	quinine: {
		name: 'FDA: quinine',
		address: 'fda.gov/Safety/MedWatch/SafetyInformation/ucm194391.htm'
	},
	vitaminK: {
		name: 'Tan 2024: vitamin K2',
		address: 'pubmed.ncbi.nlm.nih.gov/39466236/'
	},
	heat: {
		name: 'ABC News: heat pads',
		address: 'abcnews.go.com/Health/Healthday/story?id=4506435'
	},
	hallegraeff: {
		name: 'Hallegraeff 2012: stretching before sleep',
		address: 'pubmed.ncbi.nlm.nih.gov/22341378/'
	},
	mayoTreatment: {
		name: 'Mayo Clinic: treatment of a cramp',
		address: 'mayoclinic.org/diseases-conditions/muscle-cramp/basics/treatment/con-20014594'
	},
	legCrampNz: {
		name: 'Health service of New Zealand: leg cramp',
		address: 'bopdhb.govt.nz/conditions-treatments/bones-and-joints/leg-cramp'
	},
	healthwise: {
		name: 'Healthwise: calf stretch',
		address: 'uofmhealth.org/health-library/acl0360'
	},
	calfAndThigh: {
		name: 'AAOS, as told by Safety+Health: calf and thigh',
		address: 'safetyandhealthmagazine.com/articles/22423-take-the-bite-out-of-muscle-cramps'
	},
	feetInPregnancy: {
		name: 'NCT: leg cramps in pregnancy',
		address: 'nct.org.uk'
	},
	sideLying: {
		name: 'Bloomsbury Osteopathy: front of the thigh, lying',
		address: 'bloomsbury-osteopathy.co.uk/legm12-quadriceps-stretch-sidelying'
	},
	thighTowel: { name: 'Exer-pedia: the same with a towel', address: 'exer-pedia.com' },
	opposite: {
		name: 'German guideline (DGN), as told by Pharmazeutische Zeitung 2017',
		address: 'pharmazeutische-zeitung.de'
	},
	riseSlowly: {
		name: 'Kent Community Health: get up slowly',
		address: 'kentcht.nhs.uk/leaflet/postural-hypotension'
	},
	breathing: {
		name: 'Newcastle Hospitals: slow breathing',
		address:
			'flourishatnewcastlehospitals.co.uk/resources/controlling-your-breathing-advice-for-staff-to-share-with-patients'
	},
	tayside: {
		name: 'NHS Tayside: exercises at home',
		address:
			'rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home'
	},
	foot: { name: 'General advice for cramps in the foot: no strong source was seen' },
	general: { name: 'General advice: no study of it was seen' },
	coppin: {
		name: 'Coppin 2005: calf stretching',
		address: 'pmc.ncbi.nlm.nih.gov/articles/PMC1463088/'
	}
} as const satisfies Record<string, { readonly name: string; readonly address?: string }>;

export type Source = keyof typeof SOURCES;

const order = Object.keys(SOURCES);
/** The numbers under which these stand in the list, counted from 1. */
export const sourceNumbers = (from: readonly Source[]): readonly number[] =>
	from.map((source) => order.indexOf(source) + 1).sort((a, b) => a - b);
