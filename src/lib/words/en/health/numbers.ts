/** Whom to call. */
export const numbers = {
	/** The lines that tell by night what to do, by country, as they are called there. */
	advice: {
		AT: 'Health advice',
		AU: '1800MEDICARE',
		DE: 'Doctor on call',
		FI: 'Medical Helpline',
		GB: 'NHS (not N. Ireland)',
		IS: 'Health advice',
		NO: 'Legevakt',
		NZ: 'Healthline',
		PT: 'SNS 24',
		SE: 'Health advice'
	},
	/** Where a part of a country has no such line; it leads to a page with what there is. */
	elsewhere: { GB: 'Northern Ireland: the GP out-of-hours line of your area.' }
};
