// Word list: who teaches a field, and the words by which titles speak of it. `codes` are beginnings of occupation codes;
// the longest one that fits counts. Words are beginnings of folded words: "nurs" is found in nurse and nursing.

export interface FieldEntry {
	codes: string;
	teachers: readonly string[];
	words: readonly string[];
}

const words = (text: string) => text.split(" ");

export const fields: readonly FieldEntry[] = [
	entry("11 13", "25-1011", "business"),
	entry("11-2", "25-1011 25-1122", "marketing business sales"),
	entry("13-107 11-312", "25-1011", "hr talent human"),
	entry("13-20 11-3031", "25-1011 25-1063", "financ account bank audit"),
	entry("15", "25-1021", "software comput tech it data program cod"),
	entry("15-20", "25-1022 25-1021", "data statistic math analytic"),
	entry("17", "25-1032", "engineer"),
	entry("17-1", "25-1031", "architect landscape survey"),
	entry("19", "25-1042 25-1052 25-1054", "scien research lab"),
	entry("19-1", "25-1042", "biolog life scien lab"),
	entry("19-101", "25-1041 25-1042", "agri soil food animal plant"),
	entry("19-103", "25-1043 25-1042", "forest conserv"),
	entry("19-2", "25-1052 25-1054 25-1051", "chem physic scien lab"),
	entry("19-204", "25-1053 25-1051", "environment geo earth"),
	entry("19-3", "25-1069 25-1067 25-1063", "social research policy"),
	entry("19-303", "25-1066", "psych counsel"),
	entry("21", "25-1113", "social counsel community"),
	entry("21-2", "25-1126", "theolog relig ministr"),
	entry("23", "25-1112", "law legal attorney"),
	entry("25", "25-1081", "teach educat"),
	entry("25-40", "25-1082", "librar archiv museum"),
	entry("27-1", "25-1121", "design art creativ"),
	entry("27-2", "25-1121", "music theat drama act dance film"),
	entry("27-202", "25-1193", "sport coach athlet"),
	entry("27-3", "25-1122 25-1123", "journal communicat media writ english"),
	entry("27-309", "25-1124", "translat interpret language"),
	entry("27-4", "25-1122 25-1121", "photo film video sound"),
	entry("29", "25-1071", "health medic clinic"),
	entry("29-1141", "25-1072", "nurs"),
	entry("29-115", "25-1072", "nurs midwi anesth"),
	entry("29-1161", "25-1072", "midwi nurs"),
	entry("29-117", "25-1072", "nurs"),
	entry("29-2061", "25-1072", "nurs"),
	entry("31", "25-1071", "health medic clinic care"),
	entry("31-113", "25-1072 25-1071", "nurs care"),
	entry("31-9096", "25-1071", "veterin animal"),
	entry("29-1131", "25-1071", "veterin animal"),
	entry("33", "25-1111", "police crimin security fire"),
	entry("33-2", "25-1111 25-1194", "fire rescue"),
	entry("35", "25-1194", "culinar cook chef kitchen hospitality"),
	entry("37", "25-1194", "garden landscap clean"),
	entry("39", "25-1194", "care service"),
	entry("39-5", "25-1194", "hair beauty cosmet barber"),
	entry("39-903", "25-1193", "fitness recreat sport"),
	entry("41", "25-1011", "sales retail"),
	entry("43", "25-1194 25-1011", "office administrat clerical"),
	entry("45", "25-1041 25-1043", "agri farm forest"),
	entry("47", "25-1194", "construct build trade"),
	entry("49", "25-1194", "mechanic mainten repair trade"),
	entry("51", "25-1194", "manufactur machin production weld"),
	entry("53", "25-1194", "transport driv logistic"),
	entry("53-201", "25-1194 25-1032", "pilot flight aviat"),
	entry("55", "25-1199", "militar defen"),
];

function entry(codes: string, teachers: string, said: string): FieldEntry {
	return {
		codes,
		teachers: words(teachers).map((code) => `${code}.00`),
		words: words(said),
	};
}

/** They teach whatever their title says: it must name the field. */
export const generalTeachers = words(
	"25-1194.00 25-1199.00 25-2032.00 25-2031.00 25-3021.00 25-3041.00 25-3099.00 13-1151.00 11-3131.00 25-9044.00",
);

/** They hire: for an employer of the field, or the field's people when their title says so. */
export const recruiters = words("13-1071.00 11-3121.00");

/** Words of occupations' titles that tell nothing of a field. */
export const emptyWords = new Set(
	words(
		"all other except and general first line front registered licensed including practical vocational skilled workers worker technicians technician technologists specialists specialist operators operator assistants assistant managers manager clerks clerk helpers directors supervisors developers analysts aides attendants officers related occupations teachers postsecondary installers repairers setters tenders makers service services",
	),
);

/** Titles of those who teach; with the field's word beside it they teach the field. */
export const teachingWords =
	"professor, professeur, profesor, profesora, lecturer, instructor, instructors, trainer, teacher, tutor, faculty, educator, preceptor, dozent, dozentin, docent, formateur, formador, enseignant, clinical educator, teaching fellow, adjunct";

/** Titles of those who hire. */
export const recruitingWords =
	"recruit*, talent acquisition, talent partner, sourcer, staffing, headhunter, hiring, human resources, hr, people partner, people operations, reclutador*, recruteur, personalreferent*";
