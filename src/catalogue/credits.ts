/** The credit lines that the publishers ask for, on the About page and in NOTICE. A test holds them to the releases of the shipped file. */
export const credits: readonly string[] = [
	"This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET(R) is a trademark of USDOL/ETA. Askaround has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.",
	"Wages: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025 (www.bls.gov/oes), retrieved November 2026.",
	"Employment, growth, openings and entry education: U.S. Bureau of Labor Statistics, Employment Projections, 2024-34 (www.bls.gov/emp), retrieved November 2026.",
	"Canada: occupational titles (NOC 2021) from Statistics Canada; interests (OaSIS 2023) and the outlook (COPS 2024-2033) from Employment and Social Development Canada. Contains information licensed under the Open Government Licence - Canada.",
	"The mapping of O*NET occupations to Canada's unit groups is version 3.0.0 of the one published by the Government of British Columbia (github.com/bcgov/onet-noc2021-crosswalk), licensed under the Apache License, Version 2.0.",
];
