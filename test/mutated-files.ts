// Contact files broken in the ways in which files break, the same for the same seed.

/** One sound file of every kind; all people are made up. */
export const SOUND_FILES: Record<string, string> = {
	linkedin:
		'Notes:\n"a ""b"" c"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,"Lo, MBA",https://www.linkedin.com/in/a-example,a@b.example,"X ""Y""",Nurse,05 Mar 2024\n,,,,,,20 Aug 2018\n\n"Bo","Le",,,,,3/5/24\n陈,Wei,,,青山大学,研究員,2024-01-02\n',
	google:
		'First Name,Middle Name,Last Name,Name Prefix,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Street,Website 1 - Value\nIma,,Br,,,School,Teacher,--12-01,"Met\nthere.",* myContacts ::: Mentors,* Work,ima@b.example ::: ib@c.example,Mobile,+1 202-555-0143 ::: +1 202-555-0188,1 A St,https://x.example/i\n,,,,,Acme,,,,,,,Main,(202) 555-0199,,\n,,,,,,,,,,,,,,,\n',
	googleOld:
		"Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title,Organization 2 - Name\nHélène F,Hélène,F,Mentors ::: * myContacts,* Home,helene@b.example,Hôpital,Infirmière,Clinique\n",
	outlook:
		'"Title","First Name","Last Name","Company","Job Title","Business Phone","Mobile Phone","E-mail Address","E-mail Type","E-mail 2 Address","Birthday","Categories","Notes"\r\n"Mr.","Renée","Du","Fils & Co","Comptable","(202) 555-0111","","r.du@b.example","SMTP","/o=Org/cn=r","0/0/00","Alumni;Finance","Call\r\nlater"\r\n',
	outlookGerman:
		"Anrede;Vorname;Nachname;Firma;Position;E-Mail-Adresse;E-Mail-Typ;Telefon geschäftlich;Mobiltelefon;Kategorien\r\nFrau;Jörg;Müller;Bäcker;Leiter;j@b.example;SMTP;030 1234567;+49 171 1234567;Chor\r\n",
	yahoo:
		'"First","Middle","Last","Email","Category","Distribution Lists","Home","Work","Mobile","Yahoo! Phone","Alternate Email 1","Title","Company"\n"Joe","","Us","joe@b.example","","","555 123 4567","","","","j2@b.example","Cook","Inn"\n',
	csv: "List of 2024\n\nWho\tName\tE-Mail\tFirma\nx\tAna Ru\tana@b.example\tSt. Paul\n\t\t\t\n",
	vcard21:
		"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=\r\n=C3=91;;;;\r\nTEL;WORK;VOICE:(905) 555-1234\r\nPHOTO;BASE64:\r\n /9j/\r\n\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\nEND:VCARD\r\n",
	vcard3:
		"BEGIN:VCARD\nVERSION:3.0\nN:Do;Jo;A,B;Dr.;Jr.\nFN:Jo Do\nORG:Acme;Sales\nTITLE:Cook\nEMAIL;TYPE=INTERNET,HOME:jo@b.example\nitem1.URL:http\\://x.example/a\nitem1.X-ABLabel:_$!<HomePage>!$_\nCATEGORIES:Choir,Work\nX-SOCIALPROFILE;type=linkedin:http://www.linkedin.com/in/jo-example\nEND:VCARD\n",
	vcard4:
		'BEGIN:VCARD\nVERSION:4.0\nitem1.TEL;VALUE=uri;TYPE="work,voice":tel:+1-418-656-9254;ext=102\nADR:;;a\\,b;c;;;\nBDAY:--0203\nORG:A\\;B;C\nORG:D\nTITLE:T\nNOTE:a\n b\\n\nEND:VCARD\nBEGIN:VCARD\nKIND:group\nFN:Friends\nEND:VCARD\n',
	ics: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nORGANIZER;CN="Smith, Bob":mailto:bob@b.example\r\nATTENDEE;CN=Ren\r\n ée;ROLE=OPT-PARTICIPANT:MAILTO:renee@b.example\r\nATTENDEE;CUTYPE=ROOM:mailto:room@b.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
	jsonResume:
		'{"basics":{"name":"Made Up","label":"Cook","email":"m@b.example","phone":"+1 202 555 0143","profiles":[{"url":"https://x.example/m"}]},"work":[{"name":"Inn","position":"Chef"}],"references":[{"name":"Ann","reference":"Good."},{}]}',
};

const PIECES = [
	...[
		'"',
		'""',
		",",
		";",
		":",
		"\\",
		"=",
		"\n",
		"\r",
		"\r\n ",
		"\t",
		"\0",
		"|",
	],
	...[
		"\xff",
		"\xc3",
		"\xef\xbb\xbf",
		"BEGIN:VCARD\n",
		"END:VCARD\n",
		"N:",
		"FN:",
	],
	...["BEGIN:VCALENDAR\n", "ATTENDEE:", "=HYPERLINK(1)", " ::: ", "* ", "=\n"],
	...[
		"First Name,Last Name,Connected On\n",
		";TYPE=",
		"PK\x03\x04",
		"%PDF",
		"{",
	],
	...[
		"ENCODING=QUOTED-PRINTABLE:",
		"CHARSET=SHIFT_JIS:",
		"__proto__",
		"</html>",
	],
	...[
		"\xed\xa0\x80",
		"\xf0\x9f\x8e\xa8",
		"E-mail 1 - Value",
		"[",
		'{"basics":',
	],
];

/** Numbers from 0 up to, not including, 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

type Change = (bytes: Buffer, random: () => number) => Buffer;

const upTo = (most: number, random: () => number) =>
	Math.floor(random() * most);
const pick = <T>(list: readonly T[], random: () => number) =>
	list[upTo(list.length, random)] as T;

function splice(bytes: Buffer, at: number, cut: number, added: Buffer): Buffer {
	return Buffer.concat([
		bytes.subarray(0, at),
		added,
		bytes.subarray(at + cut),
	]);
}

function byLines(bytes: Buffer, change: (lines: string[]) => void): Buffer {
	const lines = bytes.toString("latin1").split("\n");
	change(lines);
	return Buffer.from(lines.join("\n"), "latin1");
}

const CHANGES: Record<string, Change> = {
	flip: (bytes, random) => {
		const copy = Buffer.from(bytes);
		for (let i = upTo(8, random); i >= 0 && copy.length > 0; i--)
			copy[upTo(copy.length, random)] = upTo(256, random);
		return copy;
	},
	cut: (bytes, random) =>
		splice(
			bytes,
			upTo(bytes.length, random),
			upTo(60, random),
			Buffer.alloc(0),
		),
	truncate: (bytes, random) => bytes.subarray(0, upTo(bytes.length, random)),
	insert: (bytes, random) => {
		const piece = Buffer.from(pick(PIECES, random), "latin1");
		return splice(bytes, upTo(bytes.length + 1, random), 0, piece);
	},
	doubled: (bytes, random) => {
		const from = upTo(bytes.length, random);
		const part = bytes.subarray(from, from + upTo(400, random));
		return splice(bytes, upTo(bytes.length, random), 0, Buffer.from(part));
	},
	swapLines: (bytes, random) =>
		byLines(bytes, (lines) => {
			const a = upTo(lines.length, random);
			const b = upTo(lines.length, random);
			[lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
		}),
	repeatLine: (bytes, random) =>
		byLines(bytes, (lines) => {
			const line = pick(lines, random);
			lines.push(...Array(upTo(300, random)).fill(line));
		}),
	shuffleFields: (bytes, random) =>
		byLines(bytes, (lines) => {
			const at = upTo(lines.length, random);
			const mark = pick([",", ";", "\t"], random);
			const fields = (lines[at] ?? "").split(mark);
			fields.sort(() => random() - 0.5);
			lines[at] = fields.join(mark);
		}),
	otherMarks: (bytes, random) => {
		const text = bytes.toString("latin1");
		return Buffer.from(
			text.replaceAll(
				pick([",", ";", ":"], random),
				pick([";", "\t", "|"], random),
			),
			"latin1",
		);
	},
	lineBreaks: (bytes, random) =>
		Buffer.from(
			bytes
				.toString("latin1")
				.replace(
					/\r?\n/g,
					pick(["\r", "\r\n", "\r\r\n", "\n\n", "\n\r"], random),
				),
			"latin1",
		),
	encoding: (bytes, random) => {
		const text = bytes.toString("utf8");
		const mark = random() < 0.5 ? "\uFEFF" : "";
		const wide = Buffer.from(mark + text, "utf16le");
		return pick(
			[
				wide,
				Buffer.from(wide).swap16(),
				Buffer.from(text, "latin1"),
				Buffer.from(`\uFEFF${text}`),
			],
			random,
		);
	},
	hugeCell: (bytes, random) => {
		const size = random() < 0.05 ? 1_000_000 : 20_000;
		const letter = pick(
			['"', "x", " ", "\n", ",", "=", "\\", ";", "陈", ":", "a@", "\t"],
			random,
		);
		const cell = Buffer.from(letter.repeat(upTo(size, random)));
		return splice(bytes, upTo(bytes.length, random), 0, cell);
	},
	nested: (bytes, random) => {
		const mark = pick(
			["BEGIN:VCARD\n", "BEGIN:VEVENT\n", "[", '{"basics":'],
			random,
		);
		const nest = Buffer.from(mark.repeat(upTo(3000, random)));
		return splice(bytes, upTo(bytes.length, random), 0, nest);
	},
	joined: (bytes, random) =>
		Buffer.concat([
			bytes,
			Buffer.from(pick(Object.values(SOUND_FILES), random)),
		]),
};

export type MutatedFile = {
	bytes: Buffer;
	/** What it was and what was done to it. */
	story: string;
};

/** The file of a seed: a sound one after one to six changes. */
export function mutatedFile(
	seed: number,
	sound: Record<string, string> = SOUND_FILES,
): MutatedFile {
	const random = seededRandom(seed);
	const kind = pick(Object.keys(sound), random);
	let bytes: Buffer = Buffer.from(sound[kind] ?? "");
	const story = [kind];
	for (let i = upTo(6, random); i >= 0; i--) {
		const change = pick(Object.keys(CHANGES), random);
		bytes = CHANGES[change]?.(bytes, random) ?? bytes;
		story.push(change);
	}
	return { bytes, story: story.join(" → ") };
}
