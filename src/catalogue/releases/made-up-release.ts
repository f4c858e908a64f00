import type { OnetFile } from "./onet.ts";

/** A small O*NET release of our own making, for tests: three occupations that nobody has. */
export function madeUpRelease(): Record<OnetFile, string> {
	return {
		"Read Me.txt": "O*NET 99.1 Database\r\nMarch 2031 Release\r\n",
		"Occupation Data.txt": table(
			"O*NET-SOC Code|Title|Description",
			"99-0002.00|Rain Makers|A sentence that must not be shipped.",
			"99-0001.00|Cloud Cooks|A sentence that must not be shipped.",
			"99-0003.00|Fog Keepers, All Other|A sentence that must not be shipped.",
		),
		"Alternate Titles.txt": table(
			"O*NET-SOC Code|Alternate Title|Short Title|Source(s)",
			"99-0001.00|Cook of Clouds (CC)|CC|02,04,06,08,10",
			'99-0001.00|"Big" Cook|n/a|09',
			"99-0002.00|Rain Dancer|n/a|02,08",
		),
		"Sample of Reported Titles.txt": table(
			"O*NET-SOC Code|Reported Job Title|Shown in My Next Move",
			"99-0002.00|Rain Dancer|Y",
			"99-0002.00|Cloud Seeder|N",
		),
		"Interests.txt": table(
			"O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source",
			...interests("99-0001.00", [1.3, 3.24, 2.08, 3.52, 6.88, 5]),
			"99-0001.00|1.B.1.g|First Interest High-Point|IH|5.00|11/2030|Machine Learning",
			"99-0001.00|1.B.1.h|Second Interest High-Point|IH|2.00|11/2030|Machine Learning",
			"99-0001.00|1.B.1.i|Third Interest High-Point|IH|0.00|11/2030|Machine Learning",
			...interests("99-0002.00", [1, 2, 3, "n/a", 5, 6]),
		),
		"Job Zones.txt": table(
			"O*NET-SOC Code|Job Zone|Date|Domain Source",
			"99-0001.00|5|08/2029|Analyst",
			"99-0002.00|2|06/2020|Analyst",
		),
		"Related Occupations.txt": table(
			"O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index",
			"99-0001.00|99-0003.00|Primary-Short|2",
			"99-0001.00|99-0002.00|Primary-Short|1",
			"99-0001.00|99-0099.00|Supplemental|11",
		),
	};
}

function interests(code: string, scores: (number | string)[]): string[] {
	return scores.map(
		(score, at) =>
			`${code}|1.B.1.${"abcdef"[at]}|${"RIASEC"[at]}|OI|${score}|11/2030|Machine Learning`,
	);
}

function table(...lines: string[]): string {
	return lines.map((line) => `${line.replaceAll("|", "\t")}\r\n`).join("");
}
