const zones = (names: string): readonly string[] => names.split(/\s+/);

/**
 * The time zones that are only one country's, by its ISO 3166 code: of the countries whose numbers are known.
 * From `zone.tab` and the older names in `backward` of the IANA tz database 2025b, which is in the public
 * domain. Left out: Famagusta, where another authority answers, and places without a resident.
 */
export const ZONES = {
	AT: zones('Europe/Vienna'),
	AU: zones(
		`Australia/Lord_Howe Australia/Hobart Australia/Melbourne Australia/Sydney
		Australia/Broken_Hill Australia/Brisbane Australia/Lindeman Australia/Adelaide
		Australia/Darwin Australia/Perth Australia/Eucla Australia/ACT Australia/LHI Australia/NSW
		Australia/North Australia/Queensland Australia/South Australia/Tasmania Australia/Victoria
		Australia/West Australia/Yancowinna Australia/Canberra Australia/Currie`
	),
	BE: zones('Europe/Brussels'),
	BG: zones('Europe/Sofia'),
	CA: zones(
		`America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay
		America/Blanc-Sablon America/Toronto America/Iqaluit America/Atikokan America/Winnipeg
		America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current America/Edmonton
		America/Cambridge_Bay America/Inuvik America/Creston America/Dawson_Creek
		America/Fort_Nelson America/Whitehorse America/Dawson America/Vancouver Canada/Atlantic
		Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific
		Canada/Saskatchewan Canada/Yukon America/Montreal America/Nipigon America/Pangnirtung
		America/Rainy_River America/Thunder_Bay America/Yellowknife`
	),
	CH: zones('Europe/Zurich'),
	CY: zones('Asia/Nicosia Europe/Nicosia'),
	CZ: zones('Europe/Prague'),
	DE: zones('Europe/Berlin Europe/Busingen'),
	DK: zones('Europe/Copenhagen'),
	EE: zones('Europe/Tallinn'),
	ES: zones('Europe/Madrid Africa/Ceuta Atlantic/Canary'),
	FI: zones('Europe/Helsinki'),
	FR: zones('Europe/Paris'),
	GB: zones('Europe/London Europe/Belfast'),
	GR: zones('Europe/Athens'),
	HK: zones('Asia/Hong_Kong'),
	HR: zones('Europe/Zagreb'),
	HU: zones('Europe/Budapest'),
	IE: zones('Europe/Dublin'),
	IN: zones('Asia/Kolkata Asia/Calcutta'),
	IS: zones('Atlantic/Reykjavik'),
	IT: zones('Europe/Rome'),
	JP: zones('Asia/Tokyo'),
	LT: zones('Europe/Vilnius'),
	LU: zones('Europe/Luxembourg'),
	LV: zones('Europe/Riga'),
	MT: zones('Europe/Malta'),
	NL: zones('Europe/Amsterdam'),
	NO: zones('Europe/Oslo'),
	NZ: zones('Pacific/Auckland Pacific/Chatham'),
	PL: zones('Europe/Warsaw'),
	PT: zones('Europe/Lisbon Atlantic/Madeira Atlantic/Azores'),
	RO: zones('Europe/Bucharest'),
	SE: zones('Europe/Stockholm'),
	SG: zones('Asia/Singapore'),
	SI: zones('Europe/Ljubljana'),
	SK: zones('Europe/Bratislava'),
	US: zones(
		`America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello
		America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac
		America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Chicago
		America/Indiana/Tell_City America/Indiana/Knox America/Menominee
		America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah
		America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage
		America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak
		Pacific/Honolulu US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern
		US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific America/Indianapolis
		America/Knox_IN America/Louisville America/Atka America/Fort_Wayne America/Shiprock`
	),
	ZA: zones('Africa/Johannesburg')
};
