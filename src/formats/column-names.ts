// Word list: what columns of address books are called, by our field, in the languages that their exports come in.
// Written as `plainName` makes them: lower case, no accents, no punctuation, `email` in one word. The first of a field
// is the surest: where two columns stand for the same field, the one that comes first here is taken.

/** A field of a person that one column holds, told by its name alone. */
export type NamedField =
	| "name"
	| "given"
	| "additional"
	| "family"
	| "prefix"
	| "suffix"
	| "nickname"
	| "organization"
	| "department"
	| "title"
	| "profile"
	| "note"
	| "birthday"
	| "connectedOn"
	| "tags"
	| "uid";

export const COLUMN_NAMES: Record<NamedField, readonly string[]> = {
	name: [
		...["full name", "display name", "contact name", "formatted name"],
		...["name", "person name", "contact", "person", "names"],
		...["vollstandiger name", "anzeigename", "ganzer name", "kontakt"],
		...["nom complet", "nom affiche", "nom d affichage", "nom et prenom"],
		...["prenom et nom", "nom prenom", "contact principal"],
		...["nombre completo", "nombre para mostrar", "nombre y apellidos"],
		...["nombre y apellido", "contacto", "nome completo", "nome e cognome"],
		...["nome visualizzato", "nome de exibicao", "contato", "contatto"],
		...["volledige naam", "weergavenaam", "naam", "contactpersoon"],
		...["namn", "navn", "fullstandigt namn", "fullt navn", "nimi"],
		...["imie i nazwisko", "cele jmeno", "фио", "полное имя", "имя и фамилия"],
		...["姓名", "名前", "氏名", "이름", "表示名", "全名"],
	],
	given: [
		...["first name", "given name", "forename", "first", "given", "fname"],
		...["christian name", "vorname", "rufname", "prenom", "nombre de pila"],
		...["primer nombre", "nombres", "primeiro nome", "nome proprio"],
		...["voornaam", "fornamn", "fornavn", "etunimi", "imie", "jmeno"],
		...["krestni jmeno", "имя", "名", "下の名前", "keresztnev"],
	],
	additional: [
		...["middle name", "additional name", "middle names", "middle initial"],
		...["middle", "weitere vornamen", "weiterer vorname", "zweiter vorname"],
		...["weitere vornames", "mittelname", "deuxieme prenom", "autre prenom"],
		...["second prenom", "autres prenoms", "segundo nombre"],
		...["segundo nome", "nome do meio", "secondo nome", "tweede naam"],
		...["tussenvoegsel", "mellannamn", "mellemnavn", "drugie imie"],
		...["отчество", "имена"],
	],
	family: [
		...["last name", "surname", "family name", "last", "sur name", "lname"],
		...["second name", "nachname", "familienname", "zuname"],
		...["nom de famille", "apellidos", "apellido", "primer apellido"],
		...["sobrenome", "ultimo nome", "cognome", "achternaam", "familienaam"],
		...["efternamn", "efternavn", "etternavn", "sukunimi", "nazwisko"],
		...["prijmeni", "фамилия", "姓", "苗字", "vezeteknev"],
	],
	prefix: [
		...["name prefix", "prefix", "honorific prefix", "salutation"],
		...["honorific", "courtesy title", "anrede", "namensprafix"],
		...["namenstitel", "titre de civilite", "civilite", "prefixe"],
		...["prefixe du nom", "tratamiento", "prefijo", "prefijo del nombre"],
		...["tratamento", "prefixo", "prefixo do nome", "prefisso"],
		...["appellativo", "aanhef", "voorvoegsel", "обращение", "敬称"],
	],
	suffix: [
		...["name suffix", "suffix", "honorific suffix", "namenssuffix"],
		...["namenszusatz", "suffixe", "suffixe du nom", "sufijo"],
		...["sufijo del nombre", "sufixo", "sufixo do nome", "suffisso"],
		...["achtervoegsel", "суффикс"],
	],
	nickname: [
		...["nickname", "nick name", "nick", "preferred name", "known as"],
		...["goes by", "spitzname", "surnom", "pseudo", "pseudonyme", "apodo"],
		...["sobrenombre", "soprannome", "bijnaam", "roepnaam", "smeknamn"],
		...["kaldenavn", "псевдоним", "昵称", "ニックネーム"],
	],
	organization: [
		...["company", "company name", "organization", "organisation"],
		...["organization name", "organisation name", "employer"],
		...["current company", "current employer", "workplace", "company org"],
		...["works at", "works for", "account name", "account", "school"],
		...["business name", "business", "firm", "institution", "agency"],
		...["firma", "firmenname", "unternehmen", "arbeitgeber"],
		...["name der organisation", "unternehmensname", "societe"],
		...["nom de la societe", "nom de l organisation", "entreprise"],
		...["nom de l entreprise", "employeur", "compagnie", "organisme"],
		...["organizacion", "nombre de la organizacion", "empresa"],
		...["nombre de la empresa", "compania", "empleador", "lugar de trabajo"],
		...["organizacao", "nome da empresa", "nome da organizacao", "companhia"],
		...["azienda", "societa", "ditta", "organizzazione", "nome azienda"],
		...["nome organizzazione", "impresa", "bedrijf", "bedrijfsnaam"],
		...["organisatie", "werkgever", "foretag", "virksomhed", "organisasjon"],
		...["yritys", "firmanavn", "arbeidsgiver", "arbetsgivare", "organizacja"],
		...["nazwa firmy", "spolecnost", "компания", "организация"],
		...["会社", "会社名", "勤務先", "公司", "公司名称", "单位", "회사"],
	],
	department: [
		...["department", "organization department", "dept", "division"],
		...["abteilung", "service", "departement", "departamento"],
		...["dipartimento", "reparto", "afdeling", "avdelning", "部署", "部门"],
	],
	title: [
		...["job title", "organization title", "organisation title"],
		...["job position", "current position", "current title", "position"],
		...["position title", "business title", "role", "job role", "job"],
		...["headline", "designation", "occupation", "profession"],
		...["berufsbezeichnung", "stellenbezeichnung", "jobtitel", "funktion"],
		...["titel der organisation", "stelle", "berufstitel", "beruf"],
		...["tatigkeit", "rolle", "intitule du poste", "titre du poste"],
		...["titre professionnel", "fonction", "poste", "poste occupe", "metier"],
		...["profession exercee", "emploi", "puesto", "puesto de trabajo"],
		...["cargo", "titulo del puesto", "titulo de la organizacion"],
		...["titulo profesional", "ocupacion", "profesion", "posicion", "rol"],
		...["funcao", "titulo do cargo", "profissao", "ocupacao", "posicao"],
		...["qualifica", "posizione", "posizione lavorativa", "ruolo"],
		...["mansione", "professione", "titolo professionale", "functie"],
		...["functietitel", "functieomschrijving", "beroep", "befattning"],
		...["yrkestitel", "stilling", "stillingsbetegnelse", "jobtitel"],
		...["stanowisko", "pozice", "должность", "职位", "职务", "役職", "직책"],
	],
	profile: [
		...["linkedin url", "linkedin profile url", "linkedin profile"],
		...["linkedin", "linkedin link", "profile url", "profile link"],
		...["public profile url", "profile", "url", "urls", "xing", "xing profil"],
		...["github", "website", "web site", "web page", "web page 1"],
		...["personal web page", "personal website", "homepage", "home page"],
		...["web", "webpage", "web page 2", "business website"],
		...["business web page", "link", "profil", "profil url"],
		...["linkedin profil", "webseite", "website url", "internetseite"],
		...["url du profil", "profil linkedin", "lien", "site web", "page web"],
		...["site internet", "page web personnelle", "url del perfil"],
		...["perfil de linkedin", "perfil linkedin", "perfil", "pagina web"],
		...["sitio web", "pagina web personal", "enlace", "url do perfil"],
		...["perfil do linkedin", "site", "pagina da web", "url del profilo"],
		...["profilo linkedin", "profilo", "sito web", "sito", "profiel url"],
		...["linkedin profiel", "profiel", "webpagina", "webbplats", "hjemmeside"],
		...["strona internetowa", "веб страница", "сайт", "网址", "网站"],
		...["ホームページ", "ウェブサイト"],
	],
	note: [
		...["notes", "note", "comments", "comment", "remarks", "remark", "memo"],
		...["notizen", "notiz", "bemerkungen", "bemerkung", "kommentar"],
		...["kommentare", "anmerkungen", "anmerkung", "remarques", "remarque"],
		...["commentaires", "commentaire", "notas", "nota", "comentarios"],
		...["comentario", "observaciones", "anotaciones", "observacoes"],
		...["anotacoes", "annotazioni", "commenti", "osservazioni"],
		...["opmerkingen", "opmerking", "notities", "notitie", "anteckningar"],
		...["noter", "notater", "notatki", "uwagi", "poznamky", "заметки"],
		...["примечания", "备注", "附注", "メモ", "備考", "비고"],
	],
	birthday: [
		...["birthday", "date of birth", "birth date", "birthdate", "dob"],
		...["geburtstag", "geburtsdatum", "date de naissance", "anniversaire"],
		...["cumpleanos", "fecha de nacimiento", "data de nascimento"],
		...["data de aniversario", "compleanno", "data di nascita"],
		...["verjaardag", "geboortedatum", "fodelsedag", "fodselsdag"],
		...["data urodzenia", "urodziny", "день рождения", "生日", "誕生日"],
	],
	connectedOn: [
		...["connected on", "connected at", "connection date", "date connected"],
		...["connected since", "connected", "verbunden am", "vernetzt am"],
		...["vernetzt seit", "kontakt seit", "verbunden seit", "hinzugefugt am"],
		...["connecte le", "connexion le", "en relation depuis", "relation depuis"],
		...["date de connexion", "date de mise en relation", "connecte e le"],
		...["mise en relation le", "conectado el", "conectado desde"],
		...["fecha de conexion", "conectado en", "contacto desde"],
		...["conectado em", "conectou se em", "data da conexao", "data de conexao"],
		...["collegato il", "in contatto dal", "data di collegamento"],
		...["data collegamento", "collegati dal", "verbonden op"],
		...["gekoppeld op", "connectie sinds", "in contact sinds"],
		...["kopplad", "forbundet", "data polaczenia", "в контакте с"],
		...["つながった日", "连接日期", "建立联系日期"],
	],
	tags: [
		...["labels", "group membership", "tags", "groups", "categories"],
		...["label", "tag", "group", "category", "lists", "list"],
		...["kategorien", "gruppen", "gruppenmitgliedschaft", "kategorie"],
		...["gruppe", "schlagworter", "etiketten", "libelles", "groupes"],
		...["appartenance a un groupe", "categorie", "etiquettes", "groupe"],
		...["etiquetas", "categorias", "categoria", "etiqueta", "grupos"],
		...["pertenencia a grupos", "grupo", "marcadores", "associacao ao grupo"],
		...["etichette", "categorie", "gruppi", "categorieen", "groepen"],
		...["kategorier", "grupper", "kategorie i etykiety", "etykiety", "grupy"],
		...["группы", "категории", "类别", "分类", "标签", "分類", "グループ"],
	],
	uid: ["uid", "uuid"],
};

/** What languages call "title", which is Mr. in one address book and a job in the other. */
export const EITHER_TITLE = new Set(["title", "titel", "titre", "titulo"]);
for (const word of ["titolo", "titre1", "titre 1"]) EITHER_TITLE.add(word);

/** Words that are the family name beside a given name, and the whole name alone; and the other way round. */
export const NAME_OR_FAMILY = new Set(["nom", "name", "naam", "namn", "navn"]);
export const NAME_OR_GIVEN = new Set(["nombre", "nome"]);

const words = (...list: string[]) => new RegExp(`(?:^| )(?:${list.join("|")})`);
const whole = (...list: string[]) =>
	new RegExp(`(?:^| )(?:${list.join("|")})(?: |$)`);

/** A column of e-mail addresses, whatever else its name says. */
export const IS_EMAIL = whole(
	...[
		"email",
		"emails",
		"mail",
		"emailadres\\w*",
		"emailaddress",
		"mailadres\\w*",
	],
	...["courriel", "courriels", "messagerie", "adresse electronique"],
	...["correo", "correos", "correo electronico", "mel", "epost", "e post"],
	...["epostadress\\w*", "eposta", "posta elettronica", "sahkoposti\\w*"],
	...["электронная почта", "эл почта", "почта", "邮箱", "电子邮件\\S*"],
	...["电邮", "電子郵件", "メール\\S*", "メールアドレス", "이메일"],
);
/** A column of phone numbers. */
export const IS_PHONE = words(
	...[
		"phone(?!tic)",
		"telephone",
		"telefon",
		"telefoon",
		"telef",
		"tel(?: |$)",
	],
	...["tlf", "mobile", "mobil", "mobiel", "movil", "cell(?: |$|phone)"],
	...["celular", "cellulare", "handy", "portable", "gsm", "natel", "fax"],
	...["telefax", "telecopie", "pager", "rufnummer", "puhelin", "matkapuhelin"],
	...["localizador", "cercapersone", "telemovel", "workphone", "homephone"],
	...["телефон", "мобильный", "рабочий телефон", "电话", "手机", "移动电话"],
	...["電話", "携帯", "전화", "휴대"],
);
/** Columns about an address or a number that do not hold it. */
export const IS_ABOUT = whole(
	...[
		"type",
		"typ",
		"tipo",
		"label",
		"labels",
		"libelle",
		"etiqueta",
		"etichetta",
	],
	...["display", "name", "nom", "nombre", "nome", "angezeigter", "pantalla"],
	...["status", "verified", "valid", "domain", "format", "opt", "consent"],
	...["extension", "ext", "carrier", "provider", "yomi", "country code"],
	...[
		"sent",
		"opens",
		"clicks",
		"count",
		"bounced",
		"preference",
		"permission",
	],
);

/** What a number is for, from the name of its column; the first that fits. */
export const PHONE_LABELS: readonly [label: string, of: RegExp][] = [
	["fax", words("fax", "telefax", "telecopie", "telecopia")],
	["pager", words("pager", "localizador", "cercapersone", "recepteur")],
	["assistant", words("assist", "ayudante", "asistente", "sekret")],
	[
		"main",
		words(
			"main",
			"company",
			"zentrale",
			"hauptnummer",
			"centralita",
			"societe",
		),
	],
	[
		"mobile",
		words(
			...["mobil", "mobiel", "movil", "cell", "celular", "handy", "portable"],
			...["gsm", "natel", "telemovel", "matkapuhelin", "мобильный", "手机"],
			...["移动", "携帯", "휴대"],
		),
	],
	[
		"work",
		words(
			...["work", "business", "office", "geschaft", "dienst", "buro", "arbeit"],
			...["firma", "bureau", "travail", "pro(?: |$)", "professionnel"],
			...["trabajo", "laboral", "oficina", "trabalho", "comercial"],
			...["lavoro", "ufficio", "werk", "zakelijk", "arbete", "arbejde"],
			...["jobb", "praca", "sluzbowy", "рабочий", "工作", "勤務", "会社"],
		),
	],
	[
		"home",
		words(
			...["home", "privat", "prive", "domicile", "personnel", "maison"],
			...["casa", "particular", "personal", "domicilio", "residencial"],
			...["abitazione", "thuis", "hem(?: |$)", "hjem", "dom(?: |$)"],
			...["домашний", "家庭", "住宅", "自宅"],
		),
	],
	["car", words("car(?: |$)", "auto", "voiture", "automovil")],
	[
		"other",
		words("other", "ander", "sonst", "weiter", "autre", "otro", "outro"),
	],
];
