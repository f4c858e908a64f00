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

/** Titles that O*NET does not list, or lists elsewhere than most people would look; best code first. */
export const knownTitles: Record<string, string> = {
	"founder; co founder; cofounder; founder ceo; owner; business owner; small business owner; co owner; entrepreneur; proprietor; managing partner; managing director; partner; chairman; chairwoman; chair; board member; chief of staff":
		"11-1011.00 11-1021.00",
	"executive director; president; chief executive": "11-1011.00",
	"manager; general manager; supervisor manager; assistant manager; department manager":
		"11-1021.00 11-9199.00",
	"team lead; team leader; supervisor; shift supervisor; shift lead; shift manager":
		"43-1011.00 41-1011.00 51-1011.00",
	"director; senior director; vice president":
		"11-1021.00 11-1011.00 11-9199.00",
	"chief marketing officer; cmo; marketing director; director of marketing; head of marketing; vice president marketing; brand manager; growth manager; head of growth; growth hacker; product marketing manager; marketing lead":
		"11-2021.00",
	"product manager; product owner; head of product; vice president product; chief product officer; product lead; group product manager; director product management; product management director; technical product manager":
		"11-2021.00 13-1082.00 15-1299.09",
	"chief technology officer; cto; chief information officer; cio; vice president engineer; engineer manager; engineer director; director engineer; head engineer; software engineer manager; software development manager; it director; director it; technology director; head of technology; software manager; software director; head of software; technical lead manager":
		"11-3021.00 11-9041.00 11-1011.00",
	"project manager; technical program manager; program manager; project coordinator; project lead; delivery manager; project management; pmo manager":
		"13-1082.00 15-1299.09 11-9199.00",
	"chief people officer; head of people; vice president people; people manager; director of people; people partner; people operation manager; human resource business partner; hrbp":
		"11-3121.00 13-1071.00",
	"talent acquisition; talent acquisition partner; talent partner; sourcer; talent sourcer; headhunter; technical recruiter":
		"13-1071.00",
	"consultant; management consultant; strategy consultant; business consultant; strategist; advisor; strategy associate; principal consultant; strategy analyst":
		"13-1111.00",
	"software engineer; software developer; full stack developer; full stack engineer; back end developer; back end engineer; mobile developer; mobile engineer; ios developer; ios engineer; android developer; android engineer; developer; application developer; devop engineer; sre; site reliability engineer; platform engineer; programmer analyst; software; coder; hacker; engineer software; member of technical staff; embedded software engineer; java developer; python developer; net developer; c++ developer; game developer":
		"15-1252.00",
	"front end developer; front end engineer; web developer; wordpress developer; web engineer; javascript developer; react developer":
		"15-1254.00 15-1252.00",
	"tech lead; technical lead; team lead software": "15-1252.00 11-3021.00",
	"solution engineer; presales engineer; pre sale engineer":
		"41-9031.00 15-1299.08 15-1252.00",
	"programmer; computer programmer": "15-1251.00 15-1252.00",
	"user experience designer; user interface designer; product designer; user experience researcher; user interface user experience designer; user experience user interface designer; interaction designer; web designer; digital designer; user experience; user experience lead":
		"15-1255.00",
	"data analyst; analytic manager; data analytic; product analyst; insight analyst":
		"15-2051.00 15-2051.01 15-2041.00",
	"business intelligence analyst; business intelligence developer; business intelligence engineer":
		"15-2051.01",
	"data engineer; big data engineer; analytic engineer":
		"15-1243.00 15-2051.00",
	"machine learning engineer; artificial intelligence engineer; data science; data science manager; machine learning scientist; applied scientist; artificial intelligence researcher":
		"15-2051.00 15-1221.00 15-1252.00",
	"cloud engineer; cloud architect; solution architect; system engineer; enterprise architect; infrastructure engineer":
		"15-1299.08 15-1241.00 15-1252.00",
	"network engineer": "15-1241.00 15-1244.00",
	"network administrator; system administrator": "15-1244.00",
	"cyber security analyst; security analyst; security engineer; information security; cyber security; cyber security engineer; soc analyst":
		"15-1212.00 15-1299.05",
	"help desk; information technology support; information technology; desktop support; helpdesk technician; information technology technician; support engineer; technical support engineer; information technology specialist":
		"15-1232.00 15-1244.00",
	"qa tester; quality assurance engineer; quality assurance tester; tester; test engineer; software tester; quality assurance analyst; quality assurance lead; software quality assurance engineer":
		"15-1253.00",
	"business analyst; operation analyst; strategy operation": "13-1111.00",
	"account executive; account manager; sales; sales executive; sales development representative; business development representative; business development; sales representative; sales rep; key account manager; inside sale; sales associate b2b; enterprise account executive; sales consultant; territory manager; sales agent; business development executive":
		"41-4012.00 41-3091.00 41-4011.00 11-2022.00",
	"business development manager; sales director; vice president sale; head of sale; sale director; chief revenue officer; cro; chief sales officer; regional sales manager; sale lead":
		"11-2022.00",
	"customer success manager; customer success; client success manager; client partner; customer experience manager":
		"11-2022.00 43-4051.00 41-3091.00",
	"customer service; customer support; call center agent; customer support specialist; customer care":
		"43-4051.00",
	"social media manager; content creator; content strategist; digital marketing specialist; marketing specialist; marketing; digital marketing; social media specialist; marketing coordinator; marketing associate; seo specialist; digital marketer; marketer; content marketing; marketing executive; digital marketing executive; growth marketing; community manager; influencer":
		"13-1161.00 13-1161.01 11-2021.00 27-3031.00",
	"digital marketing manager; social marketing manager; content marketing manager; marketing communication manager":
		"11-2021.00 13-1161.00",
	"public relation; communication specialist; public relation specialist; communication manager; communication officer; press secretary":
		"27-3031.00 11-2032.00",
	"public relation manager; communication director; head of communication; public relation director":
		"11-2032.00",
	"writer; content writer; author; copywriter; blogger":
		"27-3043.00 27-3043.05",
	"technical writer; documentation writer": "27-3042.00",
	"finance; finance manager; chief financial officer; vice president finance; finance director; head of finance; director of finance; financial manager":
		"11-3031.00 11-3031.01 11-1011.00",
	"investment banker; investment banking analyst; investment banking associate; equity research analyst; investment analyst; private equity associate; venture capitalist; investor; venture partner; portfolio manager; hedge fund manager; analyst; associate; investment associate; financial analyst; fp a analyst; financial planning analyst":
		"13-2051.00 41-3031.00 11-9199.00 13-2099.01",
	"wealth manager; financial planner; private banker; wealth advisor; financial advisor":
		"13-2052.00",
	"operation manager; operation director; chief operating officer; head of operation; vice president operation; operation; director of operation; operation lead":
		"11-1021.00 11-1011.00",
	"teacher; school teacher; educator":
		"25-2021.00 25-2031.00 25-2022.00 25-3031.00 25-2012.00",
	"high school teacher; secondary school teacher; math teacher; english teacher; science teacher; history teacher; physics teacher; chemistry teacher; biology teacher; social study teacher; high school math teacher":
		"25-2031.00 25-2022.00",
	"primary school teacher; primary teacher; grade teacher; 1st grade teacher; 2nd grade teacher; 3rd grade teacher; 4th grade teacher; 5th grade teacher; first grade teacher; second grade teacher; third grade teacher":
		"25-2021.00",
	"substitute teacher; supply teacher": "25-3031.00",
	"esl teacher; esl instructor; ell teacher": "25-3011.00",
	"teaching assistant; teacher aide; paraprofessional; teacher assistant; paraeducator":
		"25-9042.00 25-9043.00 25-9044.00",
	"professor; assistant professor; associate professor; lecturer; adjunct professor; faculty; senior lecturer; instructor; adjunct instructor; university lecturer; visiting professor; professor emeritus; faculty member":
		"25-1199.00 25-1194.00 25-1011.00 25-1021.00",
	"research assistant; research associate; postdoctoral researcher; postdoctoral fellow; postdoctoral research fellow; researcher; research fellow; scientist; research scientist; postdoctoral associate; principal investigator; research":
		"19-1042.00 19-4061.00 19-1029.00 15-1221.00 19-4021.00",
	"principal; school principal; vice principal; assistant principal; headteacher; head teacher; headmaster; deputy head teacher":
		"11-9032.00",
	"doctor; physician; medical doctor; resident physician; hospitalist; attending physician; medical resident; general practitioner; gp; internist":
		"29-1216.00 29-1215.00 29-1229.00 29-1229.02",
	"surgeon; general surgeon": "29-1249.00",
	"nurse; staff nurse; travel nurse; icu nurse; er nurse; charge nurse; nurse rn; school nurse; ward nurse; rgn; critical care nurse rn":
		"29-1141.00 29-1141.03 29-1141.01",
	"nursing director; director of nursing; nurse manager; chief nursing officer; head of nursing; clinic manager; practice manager; health care administrator; hospital administrator; health care manager":
		"11-9111.00",
	"caregiver; carer; care worker; support worker; home carer; health care assistant; personal support worker; care assistant":
		"31-1122.00 31-1121.00 31-1131.00",
	"physiotherapist; physical therapist": "29-1123.00",
	"therapist; psychotherapist; counselor; mental health counselor; mental health therapist":
		"21-1014.00 21-1013.00 19-3033.00",
	"psychologist; clinical psychologist": "19-3033.00 19-3034.00",
	"social worker; case worker; caseworker; case manager":
		"21-1021.00 21-1029.00 21-1022.00 21-1023.00",
	"lawyer; attorney; solicitor; barrister; general counsel; corporate counsel; legal counsel; partner lawyer; associate attorney; law clerk associate; in house counsel; attorney at law; counsel; public defender; district attorney":
		"23-1011.00",
	"legal assistant; paralegal": "23-2011.00",
	"cop; police officer; policeman; policewoman; police constable; patrol officer":
		"33-3051.00",
	"firefighter; fire fighter; fireman; firefighter emt": "33-2011.00",
	"barista; coffee barista": "35-3023.01",
	"server; waiter; waitress; waitstaff; food server": "35-3031.00",
	"cook; line cook; prep cook": "35-2014.00 35-2021.00",
	"chef; sous chef; head chef; executive chef": "35-1011.00",
	"store manager; retail manager; retail supervisor; assistant store manager; shop manager":
		"41-1011.00 11-1021.00",
	"sale associate; retail associate; retail assistant; shop assistant; retail sale associate; sale assistant; store associate; retail; brand ambassador; sales clerk; crew member retail":
		"41-2031.00",
	"team member; crew member": "35-3023.00 41-2031.00",
	"cashier; checkout operator": "41-2011.00",
	"warehouse associate; warehouse worker; warehouse operative; package handler; picker packer; warehouse":
		"53-7062.00 53-7065.00",
	"driver; delivery driver; courier; amazon delivery driver; van driver":
		"53-3033.00 53-3032.00",
	"truck driver; cdl driver; lorry driver; hgv driver; otr driver; cdl a driver; cdl truck driver":
		"53-3032.00",
	"uber driver; lyft driver; taxi driver; rideshare driver; chauffeur":
		"53-3054.00 53-3053.00",
	"mechanic; auto mechanic; car mechanic; automotive technician; vehicle technician":
		"49-3023.00 49-9071.00",
	"hvac technician; hvac tech; hvac": "49-9021.00",
	"handyman; maintenance technician; maintenance worker; maintenance":
		"49-9071.00",
	"administrative assistant; office administrator; office assistant; administrator; secretary; administrative; administrative officer; administrative coordinator":
		"43-6014.00 43-6011.00",
	"office manager": "43-1011.00 11-3012.00 43-6014.00",
	"executive assistant; personal assistant; assistant to ceo; virtual assistant":
		"43-6011.00 43-6014.00",
	"hairdresser; hairstylist; hair stylist; stylist; cosmetologist":
		"39-5012.00",
	"designer; graphic designer; visual designer; creative; brand designer":
		"27-1024.00",
	"creative director; art director": "27-1011.00",
	"artist; illustrator; painter artist; visual artist": "27-1013.00 27-1014.00",
	"musician; singer; songwriter; composer": "27-2042.00 27-2041.00",
	"dj; disc jockey": "27-2091.00",
	"actor; actress": "27-2011.00",
	"producer; director film; film director; filmmaker; film maker; executive producer; video producer":
		"27-2012.00",
	"videographer; video editor; film editor": "27-4032.00 27-4031.00",
	"journalist; reporter; news reporter; correspondent; news anchor":
		"27-3023.00",
	"coach; life coach; executive coach; career coach; leadership coach":
		"21-1012.00 13-1151.00 27-2022.00",
	"trainer; corporate trainer; learning development; learning and development specialist":
		"13-1151.00 11-3131.00",
	"learning and development manager; head of learning and development; training manager":
		"11-3131.00",
	"personal trainer; fitness instructor; fitness coach; gym instructor":
		"39-9031.00",
	"realtor; real estate agent; real estate; estate agent; real estate salesperson":
		"41-9022.00 41-9021.00",
	"property manager; landlord; community association manager": "11-9141.00",
	"supply chain; logistic; logistic manager; supply chain manager; logistic director":
		"11-3071.04 11-3071.00 13-1081.00",
	"logistic coordinator; logistician; supply chain analyst; supply planner; demand planner; logistic analyst":
		"13-1081.00 13-1081.02",
	"procurement; procurement specialist; purchasing; procurement officer; purchaser; buyer; sourcing manager; category manager":
		"13-1023.00 11-3061.00 13-1022.00",
	"pastor; priest; minister; rabbi; imam; reverend; chaplain; clergy":
		"21-2011.00",
	"civil servant; policy analyst; public policy; policy advisor; policy officer; policy manager":
		"19-3094.00 13-1041.00",
	"politician; mayor; senator; councillor; city councilor; member of parliament; congressman; congresswoman":
		"11-1031.00",
	"nonprofit director; program director; ngo manager; non profit executive; charity manager":
		"11-9151.00",
	"fundraiser; development officer; development director; major gift officer; director of development; grant writer":
		"13-1131.00 11-2033.00",
	"event manager; event planner; event coordinator; wedding planner; event organizer; event":
		"13-1121.00",
	"soldier; army officer; military; veteran; us army; us navy; us marine corp; infantry; naval officer; sergeant":
		"55-1019.00 55-3019.00",
	"farmer; rancher; grower": "11-9013.00",
	"housekeeper; cleaner; maid; cleaning lady; domestic cleaner":
		"37-2012.00 37-2011.00",
	"site manager; construction manager; construction project manager; construction superintendent":
		"11-9021.00",
	"construction worker; builder; laborer; construction laborer":
		"47-2061.00 47-2031.00",
	"engineer; staff engineer; project engineer; design engineer; field engineer; process engineer; product engineer; r d engineer":
		"17-2199.00 17-2141.00 17-2112.00 17-2051.00",
	"electrical engineer": "17-2071.00",
	"quality engineer; manufacturing engineer; production engineer":
		"17-2112.00 17-2112.03",
	"plant manager; production manager; manufacturing manager; factory manager":
		"11-3051.00",
	"machine operator; production worker; factory worker; assembler; production operator; assembly line worker":
		"51-2092.00 51-9199.00",
	"lab technician; laboratory technician; lab assistant; medical lab technician; laboratory assistant":
		"29-2012.00 19-4021.00 19-4031.00",
	"medical laboratory scientist; medical technologist; biomedical scientist":
		"29-2011.00",
	"dental assistant; dental nurse": "31-9091.00",
	"vet; veterinarian; veterinary surgeon": "29-1131.00",
	"vet tech; veterinary technician; veterinary nurse": "29-2056.00",
	"paramedic; ambulance technician": "29-2043.00 29-2042.00",
	"emergency medical technician; emt; emt b; emt basic": "29-2042.00",
	"phlebotomist; phlebotomy technician": "31-9097.00",
	"radiographer; x ray technician; radiology technician; radiologic technologist; rad tech; radiology technologist":
		"29-2034.00",
	"sonographer; ultrasound technician": "29-2032.00",
	"speech therapist; speech pathologist; speech language pathologist; slp":
		"29-1127.00",
	"ot; occupational therapist": "29-1122.00",
	"accountant; staff accountant; chartered accountant; tax accountant; cpa; auditor; accounting; public accountant; audit associate; audit manager; tax associate":
		"13-2011.00",
	"accounting manager; controller; financial controller":
		"11-3031.01 11-3031.00 13-2011.00",
	"bookkeeper; account payable; account receivable; account payable clerk; account assistant; accounting clerk; account clerk":
		"43-3031.00",
	"banker; personal banker; bank officer; relationship banker":
		"43-3071.00 13-2072.00 41-3031.00",
	"compliance; compliance manager; compliance analyst; regulatory affair":
		"13-1041.00 11-9199.02 11-9199.01",
	"risk manager; risk analyst": "13-2054.00",
	"insurance agent; insurance broker; insurance": "41-3021.00",
	"translator; interpreter; linguist": "27-3091.00",
	"librarian; library director": "25-4022.00",
	"pilot; airline pilot; first officer": "53-2011.00 53-2012.00",
	"flight attendant; cabin crew; air hostess; steward": "53-2031.00",
	"security guard; security officer; security": "33-9032.00",
	"economist; economic analyst": "19-3011.00",
	"urban planner; city planner; town planner; planner": "19-3051.00",
	"architect; project architect; architectural designer": "17-1011.00",
	"scrum master; agile coach; agile project manager": "15-1299.09",
	"information technology manager; information system manager; it project manager":
		"11-3021.00 15-1299.09",
	"nanny; au pair; babysitter; childminder": "39-9011.01 39-9011.00",
	"head nurse; ward manager; ward sister": "29-1141.00 11-9111.00",
};
