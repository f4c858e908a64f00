// Word lists: what the quick line knows about how people write of somebody they know. Lower case, no accents, as `foldText` gives.
import type { Relation, Ring } from "#core/ring.ts";

const list = (text: string) => new Set(text.trim().split(/\s+/));

export interface KinSense {
	relation: Relation;
	ring: Ring;
}

const kin: [Relation, Ring, string][] = [
	[
		"relative",
		"known-well",
		`cousin aunt auntie uncle mother mom mum mama father dad papa brother sister sibling stepmother stepfather stepmom
		stepdad stepbrother stepsister grandmother grandma granny grandfather grandpa nephew niece son daughter husband wife
		spouse godmother godfather godson goddaughter twin mother-in-law father-in-law sister-in-law brother-in-law
		son-in-law daughter-in-law in-law relative
		prima primo tia tio hermana hermano madre padre abuela abuelo sobrina sobrino cunada cunado suegra suegro
		cousine tante oncle frere soeur mere pere niece neveu
		cousin kusine onkel bruder schwester mutter vater oma opa nichte neffe schwager schwagerin`,
	],
	[
		"friend",
		"known-well",
		`friend buddy pal bestie roommate flatmate housemate amiga amigo ami amie freund freundin`,
	],
	[
		"co-worker",
		"acquaintance",
		`colleague co-worker coworker workmate teammate companera companero collegue kollege kollegin`,
	],
	["supervisor", "acquaintance", "boss jefa jefe chefin"],
	[
		"neighbour",
		"acquaintance",
		"neighbour neighbor vecina vecino voisin voisine nachbar nachbarin",
	],
	[
		"association",
		"acquaintance",
		"bandmate fellow-member club-mate churchmate",
	],
	[
		"other",
		"acquaintance",
		"acquaintance classmate schoolmate coursemate in-laws compatriot",
	],
];

/** Says by itself how somebody is known: "cousin Ana". */
export const kinWords = new Map<string, KinSense>(
	kin.flatMap(([relation, ring, words]) =>
		[...list(words)].map((word) => [word, { relation, ring }] as const),
	),
);

/** A job elsewhere, a tie after "my": "my manager Ana", "my old teacher". */
export const tieAfterMy = new Map<string, KinSense>(
	(
		[
			["supervisor", "manager supervisor chief lead foreman forewoman"],
			["teacher", "teacher professor prof tutor instructor lecturer principal"],
			[
				"other",
				"mentor coach client customer landlord landlady tenant patient",
			],
			["co-worker", "partner assistant intern"],
		] as const
	).flatMap(([relation, words]) =>
		[...list(words)].map(
			(word) => [word, { relation, ring: "acquaintance" }] as const,
		),
	),
);

/** Before one of these, a tie is over, or somebody else's. */
export const formerWords = list("former old ex previous late past one-time");

/** What stands before a tie: "my cousin", "a friend", "meine Kusine". */
export const myWords = list(
	"my our mi mon ma mein meine nuestra nuestro notre",
);
export const anyWords = list(
	"a an the one another un una une der die ein eine",
);

/** Before a name, and no part of it when somebody is greeted. */
export const honorifics = list(
	"dr prof professor mr mrs ms miss mx sir dame rev reverend fr father sister rabbi imam herr frau senor senora sr sra mme monsieur madame doctor dra don dona",
);

/** Small words within names. */
export const nameParticles = list(
	"de da do dos das del della di la le les van von der den ter ten bin binti ibn al el y e i zu af av st mac o",
);

/** Degrees and the like after a name; they name no job. */
export const degrees = list(
	"phd mba msc ma ba bsc bs ms med meng beng llb llm jr sr ii iii iv esq dphil mph mpa bed hons",
);

/** Says that something is an organization, where it stands last or the words are a name. */
export const organizationWords = list(`
	hospital clinic inc llc ltd limited corp corporation company co plc gmbh ag sa sas bv university college school academy
	institute bank church parish mosque temple synagogue museum library council ministry department agency foundation society
	association union club group holdings partners associates studio studios labs lab laboratories laboratory pharmacy bakery
	restaurant cafe hotel store shop salon garage airport airlines airline railway transit centre center theatre theater
	gallery court courthouse government city county township municipality embassy army navy police firm brothers bros sons
	works industries systems solutions technologies technology software consulting services service media press news
	magazine radio tv insurance health healthcare care pharma biotech motors auto foods farm farms brewery winery
	universidad universite universitat escuela ecole hopital klinik krankenhaus banco banque iglesia eglise gemeinde schule
	authority commission network trust charity nonprofit ngo board federation league team office home nursery kindergarten daycare
`);

/** At its end, an organization in a script without capital letters or spaces. */
export const organizationEndings =
	/(?:医院|公司|大学|大學|学校|學校|银行|銀行|学院|中心|集团|工厂|株式会社|病院|銀行|병원|회사|대학교|학교|은행|больница|университет|школа|банк|завод|ооо|клиника|مستشفى|شركة|جامعة|مدرسة|بنك)/u;

/** Begins what is a state of work rather than a job that the coder knows. */
export const workStates =
	/^(?:retired|student|studying|self-?employed|freelanc\w*|unemployed|between jobs|stay[- ]at[- ]home|on leave|apprentice|trainee|intern|owner|co-?founder|founder|works? (?:in|with|as|on)|working (?:in|with|as|on)|teaches|studies|runs|owns|something (?:in|with)|does)\b/;

/** Begins how one met somebody. */
export const meetingWords =
	/^(?:met|we met|meet|know (?:her|him|them)?|knows? from|known from|from|through|via|worked with|works with|work with|studied with|went to|used to|same|sits|sat|introduced|friends? with|plays?|sings?|goes to|go to|kennt|kennengelernt|conoci)\b/;

/** Begins a remark. */
export const noteWords =
	/^(?:note|nb|ps|lives?|moved|loves?|likes?|has|had|might|maybe|may|could|knows|ask|asks|call|also|speaks|call)\b/;

/** Given names that are words of jobs or ranks as well: "Mason Cook" is a person. */
export const givenNames = list(`
	mason carter taylor tyler hunter cooper parker porter chase chandler archer fisher sawyer spencer tanner turner walker
	weaver dean bishop page paige marshall marshal major duke earl king prince judge grace faith art bill frank pat mark rob
	will jack rich penny ruby amber joy dot may june april august ray guy carol christian dale dean drew forest glen grant
	heath jasper jay lance miles norman pierce reed reid rod ward wade wayne baker smith cook gardner potter butler miller
	clark page sergeant sherman steward stewart warren lane brooks cliff dusty ginger hazel heather holly iris ivy jade
	jewel lily misty olive pearl rose sandy summer violet angel destiny harmony hope melody mercy trinity piper skipper
	jordan logan ryan morgan sky star
`);
