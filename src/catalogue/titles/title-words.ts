/**
 * Word lists: what the title coder knows about how people write their job, to read and to correct. All in lower case;
 * a change here is seen at once in `coder.test.ts`. Everything else comes from O*NET's titles.
 */

const list = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that say how high somebody stands: looked up first with them, then without. */
export const rankWords = list(`
	senior junior lead leading principal staff associate assistant deputy interim acting entry level mid midlevel
	intern internship trainee apprentice graduate grad fellow distinguished master expert experienced advanced
	i ii iii iv v 1 2 3 4 5 l1 l2 l3 l4 l5 l6 l7 ic head chief executive founding emeritus
	certified licensed registered chartered qualified professional
`);

/** Words that say where, how or for whom, not what: left out when nothing is known with them. */
export const looseWords = list(`
	global international national regional local area district territory north south east west northern southern eastern western
	american america americas us usa uk emea apac latam eu europe european canada nyc london remote hybrid onsite
	freelance independent contract contractor temporary temp seasonal part full time fulltime parttime pt ft casual volunteer
	corporate now currently today group division department team unit office company inc llc ltd corp new current various
	strategic enterprise key digital innovative passionate award winning self employed prn perdiem day night shift weekend
	agile aws azure gcp java python javascript react angular node kubernetes golang ruby php salesforce sap android
`);

/** Written short, or another way. Used on both sides, so that only one form counts. */
export const abbreviations: Record<string, string> = {
	sr: "senior",
	snr: "senior",
	jr: "junior",
	jnr: "junior",
	mgr: "manager",
	mngr: "manager",
	mgmt: "management",
	dir: "director",
	vp: "vice president",
	svp: "senior vice president",
	evp: "executive vice president",
	avp: "assistant vice president",
	rvp: "regional vice president",
	pres: "president",
	exec: "executive",
	asst: "assistant",
	assoc: "associate",
	// "Network admin" and "admin assistant": one word for administrator and administrative alike.
	administrator: "admin",
	administrative: "admin",
	administration: "admin",
	coord: "coordinator",
	supv: "supervisor",
	supvr: "supervisor",
	spec: "specialist",
	tech: "technician",
	techn: "technician",
	eng: "engineer",
	engr: "engineer",
	engineering: "engineer",
	dev: "developer",
	prog: "programmer",
	arch: "architect",
	acct: "accountant",
	acctg: "accounting",
	fin: "financial",
	ops: "operation",
	op: "operation",
	mktg: "marketing",
	mkt: "marketing",
	mfg: "manufacturing",
	dept: "department",
	govt: "government",
	svc: "service",
	svcs: "service",
	cust: "customer",
	rep: "representative",
	reps: "representative",
	hr: "human resource",
	pr: "public relation",
	rd: "research development",
	qa: "quality assurance",
	qc: "quality control",
	it: "information technology",
	swe: "software engineer",
	sde: "software engineer",
	sdet: "software quality assurance engineer",
	sysadmin: "system admin",
	dba: "database admin",
	pm: "project manager",
	tpm: "technical program manager",
	ba: "business analyst",
	csm: "customer success manager",
	sdr: "sales development representative",
	bdr: "business development representative",
	ea: "executive assistant",
	gm: "general manager",
	ux: "user experience",
	ui: "user interface",
	ml: "machine learning",
	ai: "artificial intelligence",
	bi: "business intelligence",
	frontend: "front end",
	backend: "back end",
	fullstack: "full stack",
	preschool: "pre school",
	healthcare: "health care",
	childcare: "child care",
	cybersecurity: "cyber security",
	postdoc: "postdoctoral researcher",
	prof: "professor",
	dr: "doctor",
	univ: "university",
	elem: "elementary",
	sped: "special education",
	pta: "physical therapist assistant",
	phys: "physical",
	maint: "maintenance",
	mech: "mechanical",
	elec: "electrical",
	const: "construction",
	constr: "construction",
	transp: "transportation",
	whse: "warehouse",
	recep: "receptionist",
	sec: "secretary",
	bus: "business",
	comm: "communication",
	comms: "communication",
	biz: "business",
	prez: "president",
};

/** British and other spellings to those of O*NET. */
export const spellings: Record<string, string> = {
	labour: "labor",
	labourer: "laborer",
	centre: "center",
	theatre: "theater",
	programme: "program",
	counsellor: "counselor",
	counselling: "counseling",
	jeweller: "jeweler",
	modelling: "modeling",
	traveller: "traveler",
	tyre: "tire",
	aeroplane: "airplane",
	paediatric: "pediatric",
	paediatrician: "pediatrician",
	paediatrics: "pediatric",
	orthopaedic: "orthopedic",
	orthopaedics: "orthopedic",
	anaesthetist: "anesthetist",
	anaesthesiologist: "anesthesiologist",
	gynaecologist: "gynecologist",
	haematologist: "hematologist",
	organisation: "organization",
	organiser: "organizer",
	optimisation: "optimization",
	analyser: "analyzer",
	behaviour: "behavior",
	behavioural: "behavioral",
	defence: "defense",
	licence: "license",
	draughtsman: "drafter",
	adviser: "advisor",
	nurseryman: "nursery",
	lorry: "truck",
	aesthetician: "esthetician",
	grey: "gray",
	aluminium: "aluminum",
	plough: "plow",
	storey: "story",
	catalogue: "catalog",
	cosy: "cozy",
	archaeologist: "archeologist",
	fibre: "fiber",
	metre: "meter",
	mould: "mold",
	enquiry: "inquiry",
	physio: "physiotherapist",
	dietician: "dietitian",
};

/** Words without weight of their own. */
export const smallWords = list(`
	a an and the of for in on to with or by
	de la le les du des un une et au aux en el los las del al y con por
`);

/** What the job is stands before these: `professor of economics`, `assistant for special projects`. */
export const headEnders = list("of for in with de du des del en");

/** Whole titles that say that somebody has no job just now, or none that a job can be told from. */
export const noJob = `
	student; phd student; phd candidate; doctoral student; graduate student; undergraduate student; mba candidate; mba student; law student
	medical student; university student; college student; high school student; computer science student; engineering student; nursing student
	retired; unemployed; looking; open to work; opentowork; seeking new opportunity; seeking opportunity; seeking employment; job seeker; between job
	looking for new opportunity; open to opportunity; career break; on sabbatical; stay at home mom; stay at home dad; stay at home parent; parent; mother; father
	alumni; alumnus; n a; na; none; self; employee; worker; member; enthusiast; dreamer; human; volunteer; intern; trainee; apprentice; professional; mentor; speaker
	human being; being human; homemaker; stay at home; on leave; on parental leave; maternity leave; parental leave; not working; not currently working; between role
	between opportunity; in between job; in transition; career transition; career changer; available; available immediately; available for hire; for hire; hire me
	open to new opportunity; open to opportunity; open for opportunity; open to new role; open to role; actively seeking; actively looking; actively looking for job
	actively seeking new opportunity; actively seeking opportunity; seeking new role; seeking role; seeking a job; seeking job; seeking work; seeking internship
	looking for job; looking for work; looking for opportunity; looking for a new role; looking for new role; looking for new job; looking for internship; looking for next adventure
	looking for next opportunity; looking for new challenge; searching for job; exploring opportunity; exploring new opportunity; ready for next challenge; job seeking; job hunting
	student life; recent graduate; new graduate; recent grad; fresher; fresh graduate; freshman; sophomore; high school; college freshman; full time student; part time student
	exchange student; international student; master student; master of science candidate; bachelor student; undergrad; grad student; phd scholar; doctoral candidate; doctorate student
	law school student; business student; mba; bba student; bachelor of science; bachelor of art; bachelor degree; graduate; pre med student; medical student; psychology student
	biology student; economics student; finance student; marketing student; accounting student; mechanical engineer student; engineer student; computer engineer student; candidate
	mom; mum; mama; dad; mother of three; father of two; wife; husband; full time mom; full time mum; full time mother; full time parent; full time dad; housewife; househusband
	grandmother; grandfather; retired person; pensioner; happily retired; semi retired; enjoying retirement; retiree; sabbatical; gap year; traveler; world traveler; nomad; wanderer
	thinker; doer; maker; believer; learner; lifelong learner; reader; optimist; visionary; change maker; changemaker; game changer; leader of the future; rock star; rockstar
	ninja; guru; wizard; unicorn; jedi; jack of all trade; problem solver; ninja of happiness; people person; hustler; go getter; philanthropist; activist; volunteer worker
	nothing; no job; no; not applicable; not available; not employed; not yet; tba; currently unemployed; currently not working; unemployed at the moment; jobless; disabled; disability
	self employment; full time; part time; independent; job; work; working; career; friend; family; friend and family; person; citizen; anonymous; private person; hello; hi; me; myself; i am
	changing the world; changing the world one day at a time; changing life; living best life; living life; living my best life; making the world better; love life; carpe diem; blessed
	at home; home; house; the boss; boss; everything; anything; all; many thing; many; jack; team; company; business; enterprise; startup; private; n a n a; x; xx; xxx; abc
	self employed; freelance; freelancer; contractor; various; other; test; tbd; unknown
`;

/** After a name or a title: a degree or a licence. Those that are a job in themselves give its code when nothing else does. */
export const credentials: Record<string, string | null> = {
	phd: null,
	dphil: null,
	edd: "11-9032.00",
	mba: null,
	ma: null,
	ms: null,
	msc: null,
	bs: null,
	bsc: null,
	bba: null,
	mph: null,
	mpa: null,
	med: null,
	meng: null,
	beng: null,
	bsn: "29-1141.00",
	msn: "29-1141.00",
	rn: "29-1141.00",
	ccrn: "29-1141.03",
	cen: "29-1141.00",
	lpn: "29-2061.00",
	lvn: "29-2061.00",
	cna: "31-1131.00",
	np: "29-1171.00",
	fnp: "29-1171.00",
	fnpc: "29-1171.00",
	aprn: "29-1171.00",
	dnp: "29-1171.00",
	crna: "29-1151.00",
	cnm: "29-1161.00",
	md: "29-1216.00",
	do: "29-1216.00",
	mbbs: "29-1216.00",
	facp: "29-1216.00",
	facs: "29-1249.00",
	pac: "29-1071.00",
	dds: "29-1021.00",
	dmd: "29-1021.00",
	dvm: "29-1131.00",
	vmd: "29-1131.00",
	pharmd: "29-1051.00",
	rph: "29-1051.00",
	dpt: "29-1123.00",
	otr: "29-1122.00",
	otrl: "29-1122.00",
	slp: "29-1127.00",
	cccslp: "29-1127.00",
	rdn: "29-1031.00",
	rrt: "29-1126.00",
	emt: "29-2042.00",
	emtp: "29-2043.00",
	nremt: "29-2042.00",
	rdh: "29-1292.00",
	lcsw: "21-1023.00",
	lmsw: "21-1022.00",
	msw: "21-1029.00",
	lmft: "21-1013.00",
	lpc: "21-1014.00",
	lmhc: "21-1014.00",
	lmt: "31-9011.00",
	psyd: "19-3033.00",
	bcba: "19-3033.00",
	esq: "23-1011.00",
	jd: "23-1011.00",
	llm: null,
	llb: null,
	cpa: "13-2011.00",
	cma: "13-2011.00",
	acca: "13-2011.00",
	aca: "13-2011.00",
	cia: "13-2011.00",
	ea: null,
	cfa: "13-2051.00",
	cfp: "13-2052.00",
	clu: null,
	fsa: "15-2011.00",
	asa: "15-2011.00",
	pe: null,
	eit: null,
	pmp: "13-1082.00",
	capm: null,
	csm: null,
	psm: null,
	shrm: "13-1071.00",
	shrmcp: "13-1071.00",
	shrmscp: "13-1071.00",
	phr: "13-1071.00",
	sphr: "13-1071.00",
	cissp: "15-1212.00",
	cisa: null,
	ccna: null,
	aia: "17-1011.00",
	leed: null,
	ap: null,
	ncidq: "27-1025.00",
	aicp: "19-3051.00",
	mls: null,
	mlis: "25-4022.00",
	cpim: null,
	cscp: null,
	six: null,
	sigma: null,
	belt: null,
	jr: null,
	sr: null,
};

/** Said of somebody who leads: where "director of X" is not known, "X manager" is looked up. */
export const leaderWords = list(
	"head director vice president lead chief officer leader executive supervisor vp",
);
