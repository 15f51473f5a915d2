/** Whom to call. */
export const numbers = {
	/** The lines that tell by night what to do, by country, as they are called there. */
	advice: {
		AT: 'Health advice',
		AU: 'healthdirect',
		DE: 'Doctor on call',
		GB: 'NHS (not N. Ireland)',
		IS: 'Læknavaktin',
		NO: 'Legevakt',
		NZ: 'Healthline',
		SE: 'Health advice'
	}
};
