import { describe, expect, test } from "vitest";
import type { ColumnMapping } from "./column-mapping.ts";
import { readContacts } from "./read-contacts.ts";
import { readTable, tableOf } from "./read-table.ts";
import type { ContactFileKind } from "./record.ts";

async function read(text: string | Uint8Array, as?: ContactFileKind) {
	const bytes = typeof text === "string" ? Buffer.from(text) : text;
	const result = await readContacts(bytes, "people.csv", as);
	if (!result.ok) return { code: result.refusal.code };
	const { kind, read, records, skipped, table } = result.value;
	expect(read).toBe(records.length + skipped.length);
	return { kind, read, records, skipped, mapping: table?.mapping };
}

describe("exports in the languages that they come in", () => {
	test.each<[string, ContactFileKind, string, object]>([
		[
			"Google, since 2024",
			"google",
			"First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value\nAna,Ru,Acme,Nurse,Choir ::: * myContacts,Home,a@b.example,* Work,c@d.example\n",
			{
				name: { full: "Ana Ru" },
				organization: "Acme",
				emails: [
					{ value: "c@d.example", label: "work" },
					{ value: "a@b.example", label: "home" },
				],
				tags: ["Choir"],
			},
		],
		[
			"Google without addresses",
			"google",
			"First Name,Last Name,Phonetic First Name,Organization Name,Labels\nAna,Ru,,Acme,* myContacts\n",
			{ organization: "Acme" },
		],
		[
			"Google, two positions, a company for a name",
			"google",
			"Name,Given Name,Family Name,Yomi Name,Group Membership,Organization 1 - Name,Organization 1 - Title,Organization 2 - Name,Organization 2 - Title\nAcme,,,,,Acme,Cook,Inn,Waiter\n",
			{
				name: { full: "" },
				title: "Cook",
				positions: [{ organization: "Inn", title: "Waiter" }],
			},
		],
		[
			"Google in German",
			"google",
			"Vorname,Nachname,Name der Organisation,E-Mail 1 – Label,E-Mail 1 – Wert,Telefon 1 – Label,Telefon 1 – Wert\nJörg,Müller,Bäcker,* Arbeit,j@b.example,Mobil,+49 171 1234567\n",
			{
				name: { full: "Jörg Müller" },
				emails: [{ value: "j@b.example", label: "arbeit" }],
				phones: [{ value: "+49 171 1234567", label: "mobil" }],
			},
		],
		[
			"Google in Spanish",
			"google",
			"Nombre,Apellidos,Organización 1 - Nombre,Organización 1 - Título,Correo electrónico 1 - Valor,Teléfono 1 - Valor\nAna,Ruiz,Acme,Enfermera,a@b.example,+34 600 000 000\n",
			{
				name: { given: "Ana", family: "Ruiz" },
				organization: "Acme",
				title: "Enfermera",
				phones: [{}],
			},
		],
		[
			"Gmail of 2009",
			"google",
			"Name,E-mail,Notes,Section 1 - Description,Section 1 - Email,Section 1 - Phone,Section 1 - Mobile,Section 1 - Company,Section 1 - Title\nAna Ru,a@b.example,Hi,Work,w@b.example,555 123 4567,555 765 4321,Acme,Nurse\n",
			{
				emails: [
					{ value: "a@b.example" },
					{ value: "w@b.example", label: "work" },
				],
				phones: [{}, { label: "mobile" }],
				organization: "Acme",
				title: "Nurse",
				note: "Hi",
			},
		],
		[
			"Outlook in German",
			"outlook",
			'"Anrede","Vorname","Nachname","Firma","Abteilung","Position","Fax geschäftlich","Telefon geschäftlich","Telefon (privat)","Mobiltelefon","E-Mail-Adresse","E-Mail-Typ","E-Mail: Angezeigter Name","Geburtstag","Kategorien","Notizen"\r\n"Herr","Jörg","Groß","Bäcker","","Meister","030 1","030 1234567","","0171 1234567","j@b.example","SMTP","J (j@b.example)","4.7.1979","Chor","Hallo"\r\n',
			{
				name: { full: "Jörg Groß", prefix: "Herr" },
				title: "Meister",
				phones: [
					{ value: "030 1", label: "work fax" },
					{ value: "030 1234567", label: "work" },
					{ value: "0171 1234567", label: "mobile" },
				],
				emails: [{ value: "j@b.example" }],
				birthday: "1979-07-04",
				tags: ["Chor"],
				note: "Hallo",
			},
		],
		[
			"Outlook in French: Mr. and the job are both “Titre”",
			"outlook",
			'"Titre","Prénom","Nom","Société","Titre","Téléphone (bureau)","Tél. mobile","Adresse de messagerie","Type de messagerie"\r\n"M.","Luc","Roi","Métro","Chef","01 40 00 00 00","06 39 98 00 00","l@b.example","SMTP"\r\n',
			{
				name: { full: "Luc Roi", prefix: "M.", family: "Roi" },
				organization: "Métro",
				title: "Chef",
				phones: [{ label: "work" }, { label: "mobile" }],
				emails: [{ value: "l@b.example" }],
			},
		],
		[
			"Outlook in Spanish",
			"outlook",
			"Tratamiento,Nombre,Apellidos,Organización,Puesto,Teléfono del trabajo,Teléfono móvil,Dirección de correo electrónico,Tipo de correo electrónico,Notas\nSra.,Ana,Ruiz Gil,Acme,Enfermera,91 000 00 00,+34 600 000 000,a@b.example,SMTP,Hola\n",
			{
				name: { full: "Ana Ruiz Gil", prefix: "Sra." },
				title: "Enfermera",
				phones: [{ label: "work" }, { label: "mobile" }],
				note: "Hola",
			},
		],
		[
			"Outlook: Title is Mr., an Exchange address is none",
			"outlook",
			'"Title","First Name","Last Name","Job Title","Company Main Phone","Business Street","E-mail Address","E-mail Type","Birthday"\r\n"Dr.","A","B","Nurse","555 000 1111","1 A St","/o=Org/cn=a","EX","0/0/00"\r\n',
			{
				name: { prefix: "Dr." },
				title: "Nurse",
				emails: [],
				phones: [{ label: "main" }],
				addresses: [{ street: "1 A St", label: "work" }],
			},
		],
		[
			"Yahoo: Title is the job",
			"yahoo",
			'"First","Last","Email","Category","Distribution Lists","Home","Work","Mobile","Yahoo! Phone","Alternate Email 1","Title","Company"\n"Jo","Us","j@b.example","Club","","555 111 2222","555 111 3333","","","k@b.example","Cook","Inn"\n',
			{
				name: { full: "Jo Us" },
				emails: [{ value: "j@b.example" }, { value: "k@b.example" }],
				phones: [{ label: "home" }, { label: "work" }],
				title: "Cook",
				organization: "Inn",
				tags: ["Club"],
			},
		],
		[
			"LinkedIn in German",
			"linkedin",
			"Hinweise:\n\nVorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nJörg,Müller,https://www.linkedin.com/in/j,,Bäcker,Leiter,05 Mär 2024\n",
			{ organization: "Bäcker", title: "Leiter", connectedOn: "2024-03-05" },
		],
		[
			"LinkedIn in French",
			"linkedin",
			"Prénom,Nom de famille,URL,Adresse e-mail,Entreprise,Poste,Connecté le\nLuc,Roi,,l@b.example,Métro,Chef,5 juil. 2021\n",
			{
				name: { full: "Luc Roi" },
				emails: [{}],
				title: "Chef",
				connectedOn: "2021-07-05",
			},
		],
		[
			"LinkedIn in Spanish",
			"linkedin",
			"Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el\nAna,Ruiz,,,Acme,Enfermera,3 de enero de 2020\n",
			{ organization: "Acme", title: "Enfermera", connectedOn: "2020-01-03" },
		],
	])("%s", async (_, kind, text, expected) => {
		const result = await read(text);
		expect(result).toMatchObject({ kind, read: 1, records: [expected] });
		const broken = text.replace(/\r?\n/g, "\r");
		expect((await read(broken)).records).toMatchObject([expected]);
		const wide = Buffer.from(`\uFEFF${text}`, "utf16le");
		expect((await read(wide)).records).toMatchObject([expected]);
	});
});

describe("any table", () => {
	test.each<[string, string, ColumnMapping, object[]]>([
		[
			"semicolons, below a preamble, all in one name",
			"sep=;\nMembers 2024\n\nName;E-mail;Phone;Company;Role\nAna Ru;a@b.example;555 123 4567;Acme;Nurse\n",
			{ name: "Name", email: "E-mail", phone: "Phone", title: "Role" },
			[{ name: { full: "Ana Ru" }, organization: "Acme", title: "Nurse" }],
		],
		[
			"tabs, family name first",
			"Full Name\tMobile\nRu, Ana\t+1 202 555 0143 ::: +1 202 555 0188\n",
			{ name: "Full Name", mobile: "Mobile" },
			[
				{
					name: { full: "Ana Ru", family: "Ru" },
					phones: [{ label: "mobile" }, { label: "mobile" }],
				},
			],
		],
		[
			"degrees and legal forms stay where they are",
			'Name,Company\n"Ana Ru, MBA",X\n"Bo, Jr.",Y\n',
			{ name: "Name" },
			[{ name: { full: "Ana Ru, MBA" } }, { name: { full: "Bo, Jr." } }],
		],
		[
			"Thunderbird",
			"First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Job Title,Department,Organization,Web Page 1,Notes\nAna,Ru,Ana Ru,,a@b.example,c@d.example,,555 1111,555 2222,555 3333,,555 4444,,Nurse,,Acme,,\n",
			{
				email: "Primary Email",
				email2: "Secondary Email",
				name: "Display Name",
			},
			[
				{
					emails: [{}, {}],
					phones: [{}, {}, {}, { label: "mobile" }],
					title: "Nurse",
				},
			],
		],
		[
			"what the cells show where a name says nothing",
			"Full name;Works at;How to reach;And\nAna;Acme;a@b.example;+34 600 000 000\n",
			{ name: "Full name", organization: "Works at", email: "How to reach" },
			[{ emails: [{ value: "a@b.example" }], phones: [{}] }],
		],
		[
			"Eastern names, the family name first",
			"姓,名,会社\n田中,太郎,青山\n김,민수,\n",
			{ family: "姓", given: "名" },
			[{ name: { full: "田中太郎" } }, { name: { full: "김민수" } }],
		],
		[
			"camel case, as programs write it",
			"firstName,lastName,emailAddress,linkedInUrl,jobTitle\nAna,Ru,a@b.example,https://www.linkedin.com/in/a,Nurse\n",
			{ given: "firstName", profile: "linkedInUrl", title: "jobTitle" },
			[{ profiles: ["https://www.linkedin.com/in/a"], title: "Nurse" }],
		],
		[
			"Nom beside Prénom; Japanese; two columns of one name",
			"Nom,Prénom,Courriel,Courriel,会社\nRoi,Luc,l@b.example,m@b.example,青山\n",
			{ family: "Nom", email: "Courriel", email2: "Courriel (2)" },
			[{ name: { full: "Luc Roi" }, emails: [{}, {}], organization: "青山" }],
		],
		[
			"ragged rows, trailing commas, quoted line breaks, NUL, formulas",
			'Name,Notes,Email,,,\nA\n"B\nC","x\n""y""",b@b.example,,,,,\nD\0d,,\n=1+1,@x,,\n',
			{ name: "Name", note: "Notes" },
			[
				{ name: { full: "A" } },
				{ name: { full: "B C" }, note: 'x\n"y"' },
				{ name: { full: "Dd" } },
				{ name: { full: "=1+1" }, note: "@x" },
			],
		],
	])("%s", async (_, text, mapping, records) => {
		const result = await read(text);
		expect(result).toMatchObject({ kind: "csv", mapping, records });
	});

	test("rows without anybody are counted and told", async () => {
		const result = await read("Name,E-mail,City\n,,\n,,Rome\n\nA,,\n\n");
		expect(result).toMatchObject({
			read: 4,
			records: [{ row: 4 }],
			skipped: [
				{ row: 1, code: "empty-row" },
				{ row: 2, code: "no-identity", text: "Rome" },
				{ row: 3, code: "empty-row" },
			],
		});
	});
});

describe("by a mapping", () => {
	const text = "Report\n\nWho|Reach|Where\nAna Ru|a@b.example|Acme\n";

	test("the header is the line that has its columns, in any case", () => {
		const mapping = { name: "who", email: "REACH", organization: "Where" };
		const result = readTable(text, mapping);
		expect(result).toMatchObject({
			ok: true,
			value: {
				records: [{ name: { full: "Ana Ru" }, organization: "Acme" }],
				table: { headerRow: 2, mapping: { name: "Who", email: "Reach" } },
			},
		});
	});

	test.each<[string, ColumnMapping | undefined, string]>([
		["none, and no name tells", undefined, "needs-mapping"],
		["nobody could be known by it", { note: "Who" }, "needs-mapping"],
		["a column that is not there", { name: "Wer" }, "unknown-column"],
	])("%s", (_, mapping, code) => {
		expect(readTable(text, mapping)).toMatchObject({
			ok: false,
			refusal: { code, facts: { columns: ["Who", "Reach", "Where"] } },
		});
	});

	test("without a header the first line is a row", () => {
		const bare = "Ana Ru,a@b.example\nBo Ek,b@b.example\n";
		expect(tableOf(bare)).toEqual({
			header: ["column 1", "column 2"],
			headerRow: -1,
			rows: [
				["Ana Ru", "a@b.example"],
				["Bo Ek", "b@b.example"],
			],
		});
		const mapping = { name: "column 1", email: "column 2" };
		expect(readTable(bare, mapping)).toMatchObject({ value: { read: 2 } });
	});
});
