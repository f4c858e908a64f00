import { handWritten } from "./double-pairs-by-hand.ts";

// The labelled set that doubles are measured on: hand-written pairs (`double-pairs-by-hand.ts`) and, from hand-written parts by a
// seeded generator, more. Written before the rules were tuned. Every other pair of a kind is for tuning, the rest is
// measured only.

export interface PairSide {
	name: string | null;
	points: {
		kind: "email" | "phone" | "profile";
		value: string;
		label?: string;
	}[];
	positions: { title: string | null; organization: string | null }[];
}

export interface LabelledPair {
	same: boolean;
	hard: boolean;
	/** What was done to make it, or `hand`. */
	kind: string;
	one: PairSide;
	other: PairSide;
}

export function labelledPairs(): LabelledPair[] {
	return [...handPairs(), ...madePairs()];
}

/** The half that rules may be tuned on, and the half that is only measured. */
export function splitPairs(pairs: readonly LabelledPair[]): {
	tuning: LabelledPair[];
	measured: LabelledPair[];
} {
	const seen = new Map<string, number>();
	const halves = {
		tuning: [] as LabelledPair[],
		measured: [] as LabelledPair[],
	};
	for (const pair of pairs) {
		const key = `${pair.kind} ${pair.same}`;
		const at = seen.get(key) ?? 0;
		seen.set(key, at + 1);
		halves[at % 2 === 0 ? "tuning" : "measured"].push(pair);
	}
	return halves;
}

function handPairs(): LabelledPair[] {
	return handWritten
		.split("\n")
		.filter((line) => /^[ST] \| /.test(line))
		.map((line) => {
			const [label, one = "", other = ""] = line.split(" | ");
			const sides = { one: sideOf(one), other: sideOf(other) };
			return { same: label === "S", hard: true, kind: "hand", ...sides };
		});
}

/** `name ; address, number or profile … ; title at organization`, in that order. */
export function sideOf(text: string): PairSide {
	const [name = "", ...rest] = text.split(";").map((part) => part.trim());
	const side: PairSide = {
		name: name === "-" ? null : name,
		points: [],
		positions: [],
	};
	for (const part of rest) {
		const [, value = "", label] = /^(.*?)(?: \((\w+)\))?$/.exec(part) ?? [];
		if (/^(in|\S*linkedin\.com\/in)\//.test(part))
			side.points.push({
				kind: "profile",
				value: part.replace(/^in\//, "https://www.linkedin.com/in/"),
			});
		else if (/^[^\s@]+@[^\s@]+$/.test(value))
			side.points.push({ kind: "email", value, label });
		else if (/^[+(\d][\d\s().+-]{6,}$/.test(value))
			side.points.push({ kind: "phone", value, label });
		else {
			const at = part.indexOf(" at ");
			side.positions.push(
				at < 0
					? { title: null, organization: part }
					: { title: part.slice(0, at), organization: part.slice(at + 4) },
			);
		}
	}
	return side;
}

const GIVEN =
	"Amelia Arjun Astrid Aylin Bartosz Benedikt Camila Chidinma Clémence Dimitri Eduardo Eleonora Emeka Esther Fatima Fernanda Florian Gareth Giulia Hana Henrik Ibrahim Imogen Ioana Isaac Jasmin Joaquín Jolanta Kamala Karim Kenji Leila Lorenzo Lucía Magnus Malia Marek Mateo Mireille Nadia Nikhil Noémie Olivia Omar Pilar Rafael Ricardo Roisin Sanjay Selma Sione Tamsin Thabo Tove Umberto Valentina Viktor Yasmin Yusuf Zofia".split(
		" ",
	);
const FAMILY =
	"Abbott Adeyinka Albrecht Almeida Andrade Bajwa Baptiste Berglund Bianchi Boateng Brandão Calloway Cardoso Castillo Chaudhry Dąbrowski Delacroix Demir Eriksen Esposito Farrell Fernández Fitzgerald Gallo Gonçalves Grover Gutiérrez Haugen Herrera Ibrahimović Iyer Jankowski Kaplan Kapoor Keane Kozlov Lachance Larsson Leclerc Lombardi Maeda Mancini Marković Mbatha Molina Nakamura Navarro Novák Obi Okeke Osei Pacheco Papadopoulos Pelletier Quintero Rasmussen Rezaei Rivière Sandström Schneider Sørensen Sundaram Tanaka Thackeray Valdés Varga Villanueva Wachowski Wagner Winthrop Yamada Zieliński".split(
		" ",
	);
const COMMON_GIVEN =
	"James John Maria David Michael Sarah Anna Robert Jennifer Wei".split(" ");
const COMMON_FAMILY =
	"Smith Johnson Garcia Lee Kim Chen Patel Brown Nguyen Martin".split(" ");
const ORGANIZATIONS =
	"Northlight Health,Cedar Structures,Harbour Mutual,Baltic Survey,Kite Software,Lakeside Clinic,Riverbend School,Sterling Agency,Fjord Energy,Golden Wok,Apex Roofing,Green Canopy,Ivory Hall Museum,Delta Charter,Pacific Ledger,Tide Research,Studio Rossi,Orbit Labs,Maresia Shipping,Casa Verde".split(
		",",
	);
const TITLES =
	"Registered Nurse,Civil Engineer,Actuary,Geologist,Software Engineer,Pediatrician,Teacher,Copywriter,Electrician,Chef,Roofer,Arborist,Curator,Pilot,Accountant,Data Analyst,Architect,Product Manager,Deck Officer,Social Worker".split(
		",",
	);
const NICKNAMES =
	"William Bill,Robert Rob,Elizabeth Beth,Margaret Maggie,James Jim,Katherine Kathy,Richard Rick,Michael Mike,Jennifer Jenny,Thomas Tom,Edward Ed,Susan Sue,Joseph Joe,Daniel Dan,Rebecca Becky,Samuel Sam,Victoria Vicky,Anthony Tony,Christopher Chris,Alexander Alex,Francisco Paco,Guadalupe Lupe,Dolores Lola,Enrique Quique,Sebastian Basti,Friedrich Fritz,Giovanni Gianni,Luigi Gigi,Antônio Toninho,Frédéric Fred,Benjamin Ben,Nicholas Nick,Timothy Tim,Gregory Greg,Theodore Theo,Abigail Abby,Deborah Debbie,Pamela Pam,Andrew Drew,Stephen Steve".split(
		",",
	);
const PAIRED_GIVEN =
	"Daniel Daniela,Gabriel Gabriela,Mario Maria,Louis Louise,Paul Paula,Carl Carla,Eric Erica,Simon Simone,Julian Juliana,Victor Victoria,Adrian Adriana,Jean Jeanne,Martin Martina,Alexander Alexandra,Christian Christina,Andre Andrea,Stephan Stephanie,Fernando Fernanda,Roberto Roberta,Francesco Francesca".split(
		",",
	);
const SHARED = "info office contact hello reception sales team admin".split(
	" ",
);

/** A generator of numbers from 0 to 1, the same from the same seed (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

interface Drawn {
	given: string;
	family: string;
	organization: string;
	title: string;
	email: string;
	phone: string;
	profile: string;
}

function madePairs(): LabelledPair[] {
	const random = seeded(20261125);
	const pick = <T>(from: readonly T[]) =>
		from[Math.floor(random() * from.length)] as T;
	const other = <T>(from: readonly T[], than: T): T => {
		const drawn = pick(from);
		return drawn === than ? other(from, than) : drawn;
	};
	const plain = (text: string) =>
		text
			.normalize("NFKD")
			.replace(/\p{M}/gu, "")
			.replace(/[øØ]/g, "o")
			.replace(/[łŁ]/g, "l")
			.replace(/ą/g, "a")
			.replace(/\s/g, "");
	const digits = (many: number) =>
		Array.from({ length: many }, () => Math.floor(random() * 10)).join("");
	const domain = (organization: string) =>
		`${plain(organization).toLowerCase()}.example`;
	const draw = (given = pick(GIVEN), family = pick(FAMILY)): Drawn => {
		const organization = pick(ORGANIZATIONS);
		const local = `${plain(given)}.${plain(family)}`.toLowerCase();
		return {
			given,
			family,
			organization,
			title: pick(TITLES),
			email: `${local}@${domain(organization)}`,
			phone: `+1${pick(["416", "604", "212", "303"])}55501${digits(2)}`,
			profile: `https://www.linkedin.com/in/${local.replace(".", "-")}-${digits(4)}`,
		};
	};
	type Shown = ("email" | "phone" | "profile" | "job" | "organization")[];
	const side = (person: Drawn, shown: Shown, name?: string): PairSide => ({
		name: name ?? `${person.given} ${person.family}`,
		points: shown.flatMap((kind) =>
			kind === "job" || kind === "organization"
				? []
				: [{ kind, value: person[kind] }],
		),
		positions: shown.includes("job")
			? [{ title: person.title, organization: person.organization }]
			: shown.includes("organization")
				? [{ title: null, organization: person.organization }]
				: [],
	});
	const common = () => draw(pick(COMMON_GIVEN), pick(COMMON_FAMILY));
	const slip = (word: string) => {
		const at = 1 + Math.floor(random() * (word.length - 2));
		const letters = [...word];
		switch (Math.floor(random() * 3)) {
			case 0:
				letters.splice(at, 1);
				break;
			case 1:
				letters.splice(at, 0, letters[at] as string);
				break;
			default:
				letters.splice(at, 2, letters[at + 1] ?? "", letters[at] as string);
		}
		return letters.join("");
	};

	const makers: Record<
		string,
		[same: boolean, hard: boolean, make: () => [PairSide, PairSide]]
	> = {
		"equal e-mail": [
			true,
			false,
			() => {
				const a = draw();
				return [side(a, ["email"]), side(a, ["email", "job"])];
			},
		],
		"equal phone": [
			true,
			false,
			() => {
				const a = draw();
				const national = `(${a.phone.slice(2, 5)}) ${a.phone.slice(5, 8)}-${a.phone.slice(8)}`;
				return [
					side(a, ["phone"]),
					side({ ...a, phone: national }, ["phone", "organization"]),
				];
			},
		],
		"equal profile": [
			true,
			false,
			() => {
				const a = draw();
				const short = a.profile.replace("https://www.", "");
				return [
					side(a, ["profile", "job"]),
					side({ ...a, profile: `${short}/?locale=en` }, ["profile"]),
				];
			},
		],
		"same name and job": [
			true,
			false,
			() => {
				const a = draw();
				return [side(a, ["job", "email"]), side(a, ["job", "phone"])];
			},
		],
		accents: [
			true,
			true,
			() => {
				const a = draw(
					pick(["Lucía", "Noémie", "Clémence", "Joaquín"]),
					pick(["Brandão", "Gutiérrez", "Sørensen", "Dąbrowski", "Rivière"]),
				);
				const folded = `${plain(a.given)} ${plain(a.family)}`;
				return [
					side(a, ["job", "profile"]),
					side(a, ["organization", "email"], folded),
				];
			},
		],
		nickname: [
			true,
			true,
			() => {
				const [given, short] = pick(NICKNAMES).split(" ");
				const a = draw(given);
				return [
					side(a, ["job", "profile"]),
					side(a, ["organization", "phone"], `${short} ${a.family}`),
				];
			},
		],
		"changed surname, same address": [
			true,
			true,
			() => {
				const a = draw();
				const now = other(FAMILY, a.family);
				return [
					side(a, ["email", "job"]),
					side(a, ["email", "phone"], `${a.given} ${now}`),
				];
			},
		],
		"changed surname, same job": [
			true,
			true,
			() => {
				const a = draw();
				const now = other(FAMILY, a.family);
				const joined = random() < 0.5 ? `${a.family}-${now}` : now;
				return [
					side(a, ["job", "email"]),
					side(a, ["job", "phone"], `${a.given} ${joined}`),
				];
			},
		],
		"changed employer": [
			true,
			true,
			() => {
				const a = draw();
				const organization = other(ORGANIZATIONS, a.organization);
				const b = {
					...a,
					organization,
					title: `Senior ${a.title}`,
					email: `${a.email.split("@")[0]}@${domain(organization)}`,
				};
				return [side(a, ["email", "job"]), side(b, ["email", "job"])];
			},
		],
		slip: [
			true,
			true,
			() => {
				const a = draw();
				const name =
					random() < 0.5
						? `${slip(a.given)} ${a.family}`
						: `${a.given} ${slip(a.family)}`;
				return [side(a, ["job", "profile"]), side(a, ["job", "email"], name)];
			},
		],
		"order, titles and degrees": [
			true,
			true,
			() => {
				const a = draw();
				const written = pick([
					`${a.family}, ${a.given}`,
					`Dr. ${a.given} ${a.family}, PhD`,
					`${a.given} ${a.family} MBA, PMP`,
					`${a.family.toUpperCase()} ${a.given}`,
				]);
				return [
					side(a, ["email", "job"]),
					side(
						{
							...a,
							email: `${plain(a.given).toLowerCase()}${digits(2)}@mailbox.example`,
						},
						["email", "organization"],
						written,
					),
				];
			},
		],
		initial: [
			true,
			true,
			() => {
				const a = draw();
				const short = {
					...a,
					email: `${plain(a.given).toLowerCase().charAt(0)}${plain(a.family).toLowerCase()}@${domain(a.organization)}`,
				};
				return [
					side(
						short,
						["email", "organization"],
						`${a.given.charAt(0)}. ${a.family}`,
					),
					side(a, ["job", "email"]),
				];
			},
		],
		"two surnames, or one": [
			true,
			true,
			() => {
				const a = draw();
				return [
					side(a, ["job"]),
					side(
						a,
						["organization", "phone"],
						`${a.given} ${a.family} ${other(FAMILY, a.family)}`,
					),
				];
			},
		],
		"no name yet": [
			true,
			true,
			() => {
				const a = draw();
				return [
					{ ...side(a, ["email"]), name: null },
					side(a, ["email", "job"]),
				];
			},
		],
		strangers: [
			false,
			false,
			() => [
				side(draw(), ["email", "job"]),
				side(draw(), ["email", "profile", "job"]),
			],
		],
		"one given name": [
			false,
			false,
			() => {
				const a = draw();
				return [
					side(a, ["email", "job"]),
					side(draw(a.given, other(FAMILY, a.family)), ["email", "job"]),
				];
			},
		],
		"one family name": [
			false,
			false,
			() => {
				const a = draw();
				return [
					side(a, ["phone", "job"]),
					side(draw(other(GIVEN, a.given), a.family), ["email", "job"]),
				];
			},
		],
		"common name, two profiles": [
			false,
			true,
			() => {
				const a = common();
				return [
					side(a, ["profile", "job"]),
					side(draw(a.given, a.family), ["profile", "job"]),
				];
			},
		],
		"one name at one company, two profiles": [
			false,
			true,
			() => {
				const a = common();
				const b = {
					...draw(a.given, a.family),
					organization: a.organization,
					email: a.email.replace("@", "2@"),
				};
				return [
					side(a, ["profile", "job", "email"]),
					side(b, ["profile", "job", "email"]),
				];
			},
		],
		"colleagues of one family name": [
			false,
			true,
			() => {
				const a = draw();
				const b = {
					...draw(other(GIVEN, a.given), a.family),
					organization: a.organization,
				};
				return [side(a, ["email", "job"]), side(b, ["phone", "job"])];
			},
		],
		"colleagues of one given name": [
			false,
			true,
			() => {
				const a = draw();
				const b = {
					...draw(a.given, other(FAMILY, a.family)),
					organization: a.organization,
				};
				b.title = other(TITLES, a.title);
				return [
					side(a, ["profile", "job", "email"]),
					side(b, ["profile", "job", "email"]),
				];
			},
		],
		"brother and sister": [
			false,
			true,
			() => {
				const [given = "", sister] = pick(PAIRED_GIVEN).split(" ");
				const a = draw(given);
				const b = { ...draw(sister, a.family), organization: a.organization };
				return [side(a, ["job", "email"]), side(b, ["job", "email"])];
			},
		],
		"a family's number": [
			false,
			true,
			() => {
				const a = draw();
				const b = { ...draw(other(GIVEN, a.given), a.family), phone: a.phone };
				return [side(a, ["phone", "job"]), side(b, ["phone", "job"])];
			},
		],
		"a couple's address": [
			false,
			true,
			() => {
				const a = draw();
				const email = `the${plain(a.family).toLowerCase()}s@mailbox.example`;
				const b = draw(other(GIVEN, a.given), a.family);
				return [
					side({ ...a, email }, ["email"]),
					side({ ...b, email }, ["email", "job"]),
				];
			},
		],
		"an office's address": [
			false,
			true,
			() => {
				const a = draw();
				const email = `${pick(SHARED)}@${domain(a.organization)}`;
				const b = { ...draw(), organization: a.organization };
				return [
					side({ ...a, email }, ["email", "job"]),
					side({ ...b, email }, ["email", "job"]),
				];
			},
		],
		"an office's number": [
			false,
			true,
			() => {
				const a = draw();
				const b = {
					...draw(
						random() < 0.5 ? a.given : other(GIVEN, a.given),
						other(FAMILY, a.family),
					),
					organization: a.organization,
					phone: a.phone,
				};
				b.title = other(TITLES, a.title);
				return [side(a, ["phone", "job"]), side(b, ["phone", "job"])];
			},
		],
		generations: [
			false,
			true,
			() => {
				const a = draw();
				const b = { ...a, email: `junior.${a.email}` };
				return [
					side(
						a,
						["email", "organization"],
						`${a.given} ${a.family} ${pick(["Sr.", "Senior", "II"])}`,
					),
					side(
						b,
						["email", "organization"],
						`${a.given} ${a.family} ${pick(["Jr.", "III"])}`,
					),
				];
			},
		],
		"middle initials": [
			false,
			true,
			() => {
				const a = common();
				const b = draw(a.given, a.family);
				return [
					side(a, ["email", "job"], `${a.given} B. ${a.family}`),
					side(
						b,
						["email", "job"],
						`${a.given} ${pick(["K.", "T."])} ${a.family}`,
					),
				];
			},
		],
		"initial of another": [
			false,
			true,
			() => {
				const a = draw();
				const given = pick(
					GIVEN.filter(
						(one) => one !== a.given && one.charAt(0) === a.given.charAt(0),
					).concat(["Quirin"]),
				);
				const b = { ...draw(given, a.family), organization: a.organization };
				return [side(a, ["job", "email"]), side(b, ["job", "email"])];
			},
		],
	};

	const PER_KIND = 32;
	return Object.entries(makers).flatMap(([kind, [same, hard, make]]) =>
		Array.from({ length: PER_KIND }, (): LabelledPair => {
			const [one, two] = make();
			// Which of two is met first must not matter.
			const turned = random() < 0.5;
			return {
				same,
				hard,
				kind,
				one: turned ? two : one,
				other: turned ? one : two,
			};
		}),
	);
}
