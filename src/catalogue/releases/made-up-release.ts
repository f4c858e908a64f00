import type { NocFile } from "./noc.ts";
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
		"Skills.txt": table(
			ratingHeader,
			"99-0001.00|2.A.1.a|Stirring|IM|4.12|N|n/a|08/2029|Analyst",
			"99-0001.00|2.A.1.a|Stirring|LV|4.62|N|N|08/2029|Analyst",
			"99-0002.00|2.A.1.a|Stirring|IM|3.00|N|n/a|06/2020|Analyst",
			"99-0002.00|2.A.1.a|Stirring|LV|0.50|N|Y|06/2020|Analyst",
		),
		"Knowledge.txt": table(
			ratingHeader,
			"99-0001.00|2.C.1.a|Weather|IM|2.50|Y|n/a|08/2029|Incumbent",
			"99-0001.00|2.C.1.a|Weather|LV|3.00|N|N|08/2029|Incumbent",
		),
		"Work Values.txt": table(
			"O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source",
			"99-0002.00|1.B.2.a|Calm|EX|6.33|06/2008|Analyst",
			"99-0002.00|1.B.2.g|First Work Value High-Point|VH|1.00|06/2008|Analyst",
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

const ratingHeader =
	"O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Recommend Suppress|Not Relevant|Date|Domain Source";

/** Canada's side of it: two unit groups, one of which has two profiles. */
export function madeUpNoc(): Record<NocFile, string> {
	const csv = (...lines: string[]) => `\uFEFF${lines.join("\r\n")}\r\n`;
	return {
		"noc_structure_en.csv": csv(
			"Level,Hierarchical structure,Code - NOC 2021 V1.0,Class title,Class definition",
			"4,Minor Group,0002,Cooks,A sentence that must not be shipped.",
			"5,Unit Group,00020,Cloud cooks,A sentence that must not be shipped.",
			'5,Unit Group,00021,"Rain, hail and snow makers",A sentence that must not be shipped.',
			"5,Unit Group,00099,Nobody,A sentence that must not be shipped.",
		),
		"interests_oasis_2023_v1.0.csv": csv(
			"OaSIS Code,OaSIS Label ,Holland Codes - 1,Holland Codes - 2,Holland\u00a0Codes - 3 ",
			"00020.01,Thin cloud cooks,E,C,i",
			"00020.02,Thick cloud cooks,E,S,",
			"00021.00,Rain makers,R,I,c",
		).replace("Holland\u00a0Codes", "Holland Codes"),
		"summary_sommaire_2024_2033_noc2021.csv": csv(
			"Code,Employment_emploi_2023,Total_Job_Openings_Perspective_d'emploi,Recent_Labour_Market_Conditions,Future_Labour_Market_Conditions",
			"00000,99999,99999,N/A,N/A",
			'00020,"1,000",250,Balance,Strong risk of Shortage',
			"00021,2000,N/A,N/A,N/A",
		),
		"employment_emploi_2024_2033_noc2021.csv": csv(
			"Code,Occupation Name,2023,2028,2033",
			"TEER_0,All,1,1,1",
			"00020,Cloud cooks,1000,1100,1250",
			"00021,Rain makers,2000,2000,N/A",
		),
		"onet_to_noc2021_mapping.csv": csv(
			"onet_soc_code,noc_2021,path_weight",
			"99-0001.00,00020,0.25",
			"99-0001.00,00021,0.75",
			"99-0002.00,00020,0.5",
			"99-0002.00,00021,0.5",
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
