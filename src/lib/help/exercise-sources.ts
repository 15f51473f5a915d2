import { help } from '$words/help.ts';
import type { Listed } from './listed.ts';

/** Where exercises come from that no health text names; as in `sources.ts`. */
export const EXERCISE_SOURCES = {
	mayoTreatment: {
		name: 'Mayo Clinic: treatment of a cramp',
		address: 'mayoclinic.org/diseases-conditions/muscle-cramp/basics/treatment/con-20014594',
		seen: '2026-11-25'
	},
	legCrampNz: {
		name: 'Health service of New Zealand: leg cramp',
		address: 'bopdhb.govt.nz/conditions-treatments/bones-and-joints/leg-cramp',
		seen: '2026-11-25'
	},
	healthwise: {
		name: 'Healthwise: calf stretch',
		address: 'uofmhealth.org/health-library/acl0360',
		seen: '2026-11-25'
	},
	calfAndThigh: {
		name: 'AAOS, as told by Safety+Health: calf and thigh',
		address: 'safetyandhealthmagazine.com/articles/22423-take-the-bite-out-of-muscle-cramps',
		seen: '2026-11-25'
	},
	feetInPregnancy: {
		name: 'NCT: leg cramps in pregnancy',
		address: 'nct.org.uk',
		seen: '2026-11-25'
	},
	sideLying: {
		name: 'Bloomsbury Osteopathy: front of the thigh, lying',
		address: 'bloomsbury-osteopathy.co.uk/legm12-quadriceps-stretch-sidelying',
		seen: '2026-11-25'
	},
	thighTowel: {
		name: 'Exer-pedia: the same with a towel',
		address: 'exer-pedia.com/exercise/quadriceps-rectus-femoris-bias-stretch-side-lying/',
		seen: '2026-11-27'
	},
	opposite: {
		name: 'German guideline (DGN), as told by Pharmazeutische Zeitung 2017',
		address:
			'pharmazeutische-zeitung.de/2017-05/muskelkraempfe-leitlinie-empfiehlt-dehnen-und-magnesium',
		seen: '2026-11-27'
	},
	riseSlowly: {
		name: 'Kent Community Health: get up slowly',
		address: 'kentcht.nhs.uk/leaflet/postural-hypotension',
		seen: '2026-11-25'
	},
	breathing: {
		name: 'Newcastle Hospitals: slow breathing',
		address:
			'flourishatnewcastlehospitals.co.uk/resources/controlling-your-breathing-advice-for-staff-to-share-with-patients',
		seen: '2026-11-25'
	},
	tayside: {
		name: 'NHS Tayside: exercises at home',
		address:
			'rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home',
		seen: '2026-11-25'
	},
	foot: { name: help.sources.foot },
	general: { name: help.sources.general }
} as const satisfies Record<string, Listed>;
