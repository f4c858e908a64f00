import { describe, expect, test } from "vitest";
import { mayIdentify, parseMapping, suggestMapping } from "./column-mapping.ts";

describe("a mapping as one writes it", () => {
	test.each<[string, string, object | null]>([
		["pairs", "name=Who,email=E-mail", { name: "Who", email: "E-mail" }],
		[
			"spaces, other case",
			" Name = Who , EMAIL2=x",
			{ name: "Who", email2: "x" },
		],
		[
			"quotes around a comma and a quote",
			'name="Last, ""First""",title=Job',
			{ name: 'Last, "First"', title: "Job" },
		],
		["an equals sign in the column", "note=a=b", { note: "a=b" }],
		["JSON", '{"connectedOn":"Since"}', { connectedOn: "Since" }],
		["an unknown field", "who=Name", null],
		["no column", "name", null],
		["an empty column", "name=", null],
		["nothing", "", null],
		["broken JSON", "{", null],
		["JSON of another shape", '{"name":7}', null],
		["a field of all objects", '{"__proto__":"x","constructor":"y"}', null],
	])("%s", (_, text, expected) => {
		const parsed = parseMapping(text);
		expect(parsed.ok ? parsed.value : null).toEqual(expected);
	});
});

describe("what the names of columns suggest", () => {
	test.each<[string, string, object]>([
		[
			"English",
			"Name|Work Email|Cell|Employer|Job Title",
			{
				name: "Name",
				email: "Work Email",
				mobile: "Cell",
				organization: "Employer",
				title: "Job Title",
			},
		],
		[
			"German",
			"Vorname|Nachname|E-Mail|Handy|Firma|Funktion|Bemerkungen",
			{
				given: "Vorname",
				family: "Nachname",
				email: "E-Mail",
				mobile: "Handy",
				organization: "Firma",
				title: "Funktion",
				note: "Bemerkungen",
			},
		],
		[
			"French",
			"Nom|Prénom|Courriel|Téléphone|Société|Poste",
			{
				family: "Nom",
				given: "Prénom",
				email: "Courriel",
				phone: "Téléphone",
				organization: "Société",
				title: "Poste",
			},
		],
		[
			"Spanish",
			"Nombre|Apellidos|Correo electrónico|Móvil|Empresa|Puesto",
			{
				given: "Nombre",
				family: "Apellidos",
				email: "Correo electrónico",
				mobile: "Móvil",
				organization: "Empresa",
				title: "Puesto",
			},
		],
		[
			"Portuguese",
			"Nome|Sobrenome|E-mail|Celular|Empresa|Cargo",
			{ given: "Nome", family: "Sobrenome", mobile: "Celular", title: "Cargo" },
		],
		[
			"Italian",
			"Nome|Cognome|Posta elettronica|Cellulare|Azienda|Ruolo",
			{
				given: "Nome",
				family: "Cognome",
				email: "Posta elettronica",
				mobile: "Cellulare",
				organization: "Azienda",
			},
		],
		[
			"Dutch",
			"Voornaam|Achternaam|E-mailadres|Telefoon|Bedrijf|Functie",
			{
				given: "Voornaam",
				family: "Achternaam",
				email: "E-mailadres",
				phone: "Telefoon",
				organization: "Bedrijf",
				title: "Functie",
			},
		],
		[
			"Polish",
			"Imię|Nazwisko|Email|Telefon|Firma|Stanowisko",
			{
				given: "Imię",
				family: "Nazwisko",
				organization: "Firma",
				title: "Stanowisko",
			},
		],
		[
			"Chinese",
			"姓名|邮箱|手机|公司|职位",
			{
				name: "姓名",
				email: "邮箱",
				mobile: "手机",
				organization: "公司",
				title: "职位",
			},
		],
		[
			"Japanese",
			"名前|メールアドレス|電話番号|会社名|役職",
			{
				name: "名前",
				email: "メールアドレス",
				phone: "電話番号",
				organization: "会社名",
				title: "役職",
			},
		],
		[
			"the sure names first",
			"Title|Position|Name|Full Name|Fax|Phone",
			{ title: "Position", prefix: "Title", name: "Full Name", phone: "Phone" },
		],
		[
			"what is about an address is none",
			"Name|Email Type|Email Status|Email",
			{ email: "Email" },
		],
		["nothing", "A|B|", {}],
	])("%s", (_, header, expected) => {
		const mapping = suggestMapping(header.split("|"));
		expect(mapping).toMatchObject(expected);
		expect(mayIdentify(mapping)).toBe(Object.keys(expected).length > 0);
	});
});
