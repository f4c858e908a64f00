/**
 * Days of the week on which offices of a country rest (Sunday = 0), where these are not Saturday and Sunday. As kept in
 * 2026; those that Unicode CLDR names agree with it (a test says so), the rest is common knowledge. Where offices rest on
 * two days though the law names one (India, Uganda), the usual two count: a reminder rather comes a day late.
 */
export const weekends: Record<string, readonly number[]> = {
	...Object.fromEntries(
		"BD BH DJ DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE"
			.split(" ")
			.map((country) => [country, [5, 6]]),
	),
	AF: [4, 5],
	IR: [4, 5],
	BN: [5, 0],
	NP: [6],
};
