// Word list: what people call what they can do, by the name of O*NET's skill or knowledge area. Beginnings of words:
// "paint" stands for painting and painter, too. A person may read it and put it right.
export const skillWords: Readonly<Record<string, string>> = {
	Programming:
		"program code coding software javascript typescript python java php ruby rust golang sql html css react angular node script",
	"Computers and Electronics":
		"computer it electronic software excel spreadsheet word windows linux network database hardware android web data",
	Mathematics: "math statistic algebra calcul number figure",
	Design:
		"design draw drawing draft sketch cad autocad blueprint photoshop illustrator figma layout",
	"Fine Arts":
		"art paint sculpt music sing piano guitar violin dance theatre theater acting photograph pottery draw",
	Mechanical: "mechanic machine engine motor gear bicycle car weld tool",
	Repairing: "repair fix mend restor",
	"Equipment Maintenance": "maintain maintenance servic",
	Troubleshooting: "troubleshoot fault debug diagnos",
	"Engineering and Technology": "engineer technolog robot invent machine",
	"Building and Construction":
		"build construct carpent mason brick plumb roof concrete wood house",
	Physics: "physic optic acoustic energy",
	Chemistry: "chemi laborator lab",
	Biology: "biolog plant animal ecolog microb nature",
	"Food Production": "farm garden grow harvest crop livestock fish agricultur",
	"Medicine and Dentistry":
		"medic nurs patient hospital surg dent first-aid health clinic ill sick",
	"Therapy and Counseling": "therap counsel rehabilit mental support",
	Psychology: "psycholog behaviour behavior people feeling",
	"Sociology and Anthropology": "sociolog anthropolog communit cultur migrant",
	"Education and Training":
		"teach train tutor lesson school coach educat child student kid",
	Instructing: "instruct explain mentor show",
	"English Language": "english edit proofread copywrit write writing blog",
	"Foreign Language":
		"spanish french german arabic chinese mandarin portuguese russian turkish hindi urdu tagalog vietnamese italian japanese korean polish ukrainian language translat interpret bilingual",
	Writing: "write writing author blog report story",
	Speaking: "speak present speech talk lectur",
	"Active Listening": "listen",
	"Communications and Media":
		"journalis media film video radio podcast broadcast social-media newsletter movie",
	"Sales and Marketing": "sell sale market advertis seo retail shop promot",
	"Customer and Personal Service":
		"customer client guest waiter hospitality care caring service help helping old elder",
	"Economics and Accounting":
		"account bookkeep financ bank budget tax audit economic money invoice payroll",
	"Management of Financial Resources": "budget",
	"Administration and Management":
		"manag lead leader director strateg organis organiz",
	"Management of Personnel Resources": "supervis team staff leadership",
	Administrative:
		"administrat secretar office clerk filing typing schedul reception",
	"Personnel and Human Resources":
		"recruit hr human-resources hiring onboarding",
	Persuasion: "persua convinc fundrais",
	Negotiation: "negotiat mediat",
	"Service Orientation": "volunteer help care caring serve",
	"Social Perceptiveness": "empath feeling",
	Coordination: "coordinat event plan planning",
	"Time Management": "time-management deadline",
	"Critical Thinking": "critical analy",
	"Complex Problem Solving": "problem puzzle solv",
	Science: "scien research experiment",
	"Systems Analysis": "system process",
	"Quality Control Analysis": "quality inspect test testing",
	"Operation and Control": "operat drive driving forklift crane",
	Transportation:
		"transport drive driver driving truck lorry logistic shipping pilot deliver bus",
	"Production and Processing":
		"production manufactur factory assembl warehouse",
	"Public Safety and Security":
		"safety security police guard fire military rescue",
	"Law and Government": "law legal court contract complian polic government",
	Telecommunications: "telecom telephone",
	Geography: "geograph map gis travel",
	"History and Archeology": "histor archeolog archaeolog museum archive",
	"Philosophy and Theology": "philosoph theolog religio ethic church faith",
	"Judgment and Decision Making": "decision decid",
	Installation: "install wiring electric",
	"Technology Design": "invent prototyp gadget",
	"Operations Monitoring": "monitor control-room",
	"Reading Comprehension": "read reading book",
};
