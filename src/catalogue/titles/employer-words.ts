/**
 * Word list: what an employer does, by words and names in what it is called, and what titles that say little ("Associate",
 * "Manager") mean there. Asked only for those titles. In lower case, without accents; names of several words are
 * looked for as they are. The first field that fits counts, so the narrow ones stand first.
 */
export const employerFields: Record<string, string> = {
	"law firm":
		"law; legal; lawyers; attorneys; attorney; solicitors; solicitor; barristers; abogados; avocats; avocat; rechtsanwalte; law firm; baker mckenzie; skadden; latham watkins; kirkland ellis; clifford chance; linklaters; allen overy; freshfields; white case; jones day; dla piper; dentons; norton rose; sidley austin; cravath; sullivan cromwell; davis polk; weil gotshal; gibson dunn; hogan lovells; herbert smith; slaughter and may; osler; blakes; mccarthy tetrault; cuatrecasas; garrigues; gide; eversheds; pinsent masons; simmons simmons; ropes gray; morgan lewis; greenberg traurig; paul weiss; paul hastings; mayer brown; cms; bird bird; king spalding; holland knight; debevoise; cleary gottlieb; covington; wilmerhale; orrick; cooley; fenwick; legal aid; chambers; advocates; notaire",
	pharmacy:
		"pharmacy; cvs; walgreens; boots; rite aid; farmacia; pharmacie; shoppers drug mart; drugstore; chemist",
	dental: "dental; dentistry; dentist; orthodontics; smile; smiles",
	"animal hospital":
		"veterinary; animal; vet; pet; banfield; humane; zoo; vets; vca",
	nursery:
		"daycare; preschool; childcare; kindercare; montessori; creche; nursery; bright horizons; early learning; goddard; kita; guarderia; day care; head start",
	university:
		"university; college; universite; universidad; polytechnic; harvard; mit; stanford; yale; oxford; cambridge; ucla; nyu; ubc; ecole polytechnique; universitat; politecnico; instituto tecnologico; princeton; cornell; berkeley; mcgill; eth; ucl; faculty of; institute of technology; school of business; school of medicine; business school",
	school:
		"school; schools; elementary; academy; escuela; colegio; ecole; lycee; isd; usd; primary; secondary; district schools; schule; college prep; boces",
	hospital:
		"hospital; clinic; medical; health; healthcare; kaiser; mayo; nhs; nursing; clinique; clinica; hospice; physicians; cardiology; pediatrics; surgery; care home; cleveland clinic; hca; hopital; urgent care; trust; care; rehab; rehabilitation; orthopedics; dermatology; hopitaux; krankenhaus; medicine; senior living; sunrise; brookdale; assisted living",
	restaurant:
		"restaurant; cafe; grill; bistro; pizza; pizzeria; kitchen; mcdonalds; starbucks; subway; chipotle; ihop; applebees; dennys; burger; diner; bar; pub; taqueria; sushi; steakhouse; chilis; olive garden; cheesecake; wendys; taco bell; kfc; dunkin; tim hortons; panera; pret a manger; nandos; costa; brasserie; trattoria; bakery; catering; chick fil a; dominos; restaurante; eatery; bbq; popeyes; domino; brewery; tavern; coffee; five guys; in n out; wingstop; arbys; sonic drive; panda express; buffalo wild wings; texas roadhouse; red lobster; outback; restaurants; wagamama; sodexo; aramark; compass group",
	hotel:
		"hotel; marriott; hilton; hyatt; inn; resort; sheraton; ritz carlton; four seasons; motel; hostel; hotels; accor; novotel; westin; intercontinental; suites; airbnb; radisson; ibis; mandarin oriental; holiday inn; lodge; hampton; courtyard; wyndham; best western; fairmont; melia",
	airline:
		"airlines; airline; airways; delta air; united airlines; lufthansa; emirates; ryanair; easyjet; southwest; air france; jetblue; iberia; klm; air canada; american airlines; british airways; aeromexico; avianca; latam airlines; westjet; delta; aviation; airport; swissport; etihad; wizz air; turkish airlines",
	gym: "gym; fitness; crossfit; equinox; ymca; planet fitness; yoga; pilates; orangetheory; wellness club; puregym; basic fit; la fitness; anytime fitness; f45; barrys; lifetime; leisure centre; goldsgym; golds gym",
	salon:
		"salon; hair; barbershop; barber; spa; beauty; coiffure; peluqueria; nails; great clips; supercuts; sephora studio; ulta salon; aveda; toni guy; regis; sport clips; aesthetics; cosmetics studio; med spa",
	"real estate":
		"realty; real estate; realtors; keller williams; remax; re max; century 21; coldwell banker; sothebys; compass; cbre; jll; immobilier; inmobiliaria; properties; cushman; berkshire hathaway homeservices; exp realty; redfin; douglas elliman; property; knight frank; savills; foxtons; homes; colliers; estate agents; zillow; apartments; lettings; immobilien; bienes raices",
	insurance:
		"insurance; state farm; allstate; geico; axa; allianz; assurance; seguros; mutual; progressive; farmers insurance; aviva; nationwide; zurich; prudential; metlife; aflac; mapfre; new york life; northwestern mutual; travelers; liberty mutual; aetna; cigna; chubb; assurances; primerica; aig; usaa; desjardins; lloyds of london; generali",
	accounting:
		"deloitte; kpmg; pwc; pricewaterhousecoopers; ernst young; ey; grant thornton; bdo; accounting; accountants; cpas; mazars; rsm; baker tilly; tax; h r block; cpa; crowe; moss adams; audit; forvis; expertise comptable; bookkeeping; comptables",
	consulting:
		"consulting; mckinsey; bcg; bain; accenture; boston consulting; consultants; advisory; capgemini; oliver wyman; kearney; booz allen; conseil; consultoria; roland berger; strategy; lek consulting; l e k; zs associates; alixpartners; slalom; fti; protiviti; huron; west monroe; management consultants; sopra steria; ghd advisory",
	"investment bank":
		"goldman sachs; jpmorgan; jp morgan; j p morgan; morgan stanley; barclays; ubs; credit suisse; lazard; evercore; blackrock; blackstone; kkr; capital; securities; equity; investments; ventures; asset management; partners; jefferies; moelis; rothschild; deutsche bank; bnp paribas; nomura; citadel; fidelity; vanguard; hedge; citigroup; carlyle; macquarie; houlihan lokey; bank of america merrill; merrill lynch; point72; bridgewater; two sigma; invesco; state street; schroders; natixis; societe generale; wealth; charles schwab; edward jones; raymond james; pimco; t rowe price; centerview; guggenheim; pjt; stifel; investment bank; investment banking; fund; funds",
	bank: "bank; banco; banque; credit union; wells fargo; chase; hsbc; santander; citi; citibank; td; rbc; lloyds; bbva; scotiabank; pnc; natwest; credit agricole; banking; us bank; bmo; cibc; caixabank; capital one; truist; sparkasse; commerzbank; regions; keybank; fifth third; ing; sabadell; standard chartered; american express; savings; mortgage; lending; sberbank; icici; hdfc; sbi; axis bank",
	logistics:
		"logistics; fedex; ups; dhl; amazon; freight; trucking; shipping; warehouse; transport; xpo; ryder; maersk; fulfillment; distribution; haulage; transportes; transports; supply; moving; couriers; logistique; logistica; schneider national; swift transportation; jb hunt; werner; dpd; hermes; prologis; kuehne; sysco; u haul; db schenker; penske; c h robinson; old dominion; usps; royal mail; la poste; correos; post office; postal service",
	retail:
		"walmart; target; costco; best buy; home depot; lowes; macys; nordstrom; gap; zara; h m; ikea; tesco; sainsburys; carrefour; kroger; safeway; publix; whole foods; trader joes; aldi; lidl; store; stores; shop; boutique; supermarket; apple store; foot locker; nike store; sephora; ulta; retail; market; tienda; magasin; outlet; primark; decathlon; mercadona; old navy; kohls; jcpenney; dollar general; dollar tree; petsmart; petco; autozone; tj maxx; ross; marshalls; victorias secret; verizon store; at t store; t mobile; albertsons; heb; h e b; asda; morrisons; waitrose; next; john lewis; woolworths; coles; el corte ingles; leroy merlin; fnac; 7 eleven; wawa; circle k; grocery; mall; jewelers; furniture; lululemon; uniqlo; burlington; sears; menards; meijer; wegmans; sams club; dicks sporting; rei; barnes noble; gamestop; hobby lobby; loblaws; canadian tire; sobeys; argos; spar; coop; marks spencer; superdrug",
	"car dealer":
		"toyota; honda; ford; chevrolet; motors; auto; automotive; dealership; bmw; mercedes; nissan; hyundai; kia; garage; jiffy lube; firestone; midas; pep boys; tire; tires; carmax; subaru; mazda; volkswagen; audi; chrysler; jeep; dodge; collision; body shop; valvoline; goodyear; carvana; car; cars; kwik fit; halfords; concesionario; les schwab; discount tire; meineke",
	church:
		"church; ministries; parish; diocese; chapel; cathedral; synagogue; temple; mosque; iglesia; eglise; fellowship; baptist; lutheran; methodist; catholic; congregation; ministry; gospel; archdiocese; presbyterian; salvation army",
	fire: "fire; fire department; fire rescue; pompiers; bomberos; sdis; firefighters",
	police:
		"police; sheriff; lapd; nypd; constabulary; policia; gendarmerie; highway patrol; state patrol; guardia civil; sheriffs; state police; law enforcement; rcmp; met police",
	prison:
		"prison; corrections; correctional; jail; penitentiary; detention; doc; hmp",
	military:
		"army; navy; air force; marines; marine corps; military; national guard; ejercito; armada; usmc; usaf; coast guard; armee; royal navy; raf; regiment; battalion; marine nationale; armed forces; bundeswehr",
	security:
		"security; securitas; g4s; allied universal; brinks; loomis; garda; prosegur; seguridad; securite; gardaworld; protection; pinkerton",
	media:
		"news; times; post; tribune; herald; gazette; magazine; bbc; cnn; nbc; cbs; npr; newspaper; journal; reuters; bloomberg news; television; tv; radio; le monde; el pais; broadcasting; conde nast; espn; the guardian; press; media; films; productions; pictures; studios; netflix; disney; publishing; penguin; harpercollins; nytimes; associated press; abc; fox news; entertainment; film; globo; televisa",
	advertising:
		"ogilvy; wpp; publicis; mccann; bbdo; ddb; advertising; agency; saatchi; omnicom; dentsu; havas; leo burnett; marketing; edelman; grey; wieden; vml; communications; branding; digital agency; pr; weber shandwick; public relations; fleishmanhillard; ketchum; agence; droga5; r ga; tbwa",
	pharma:
		"pfizer; novartis; merck; roche; sanofi; gsk; astrazeneca; pharma; pharmaceuticals; biotech; genentech; amgen; moderna; bayer; lilly; bristol myers; johnson johnson; biosciences; therapeutics; biopharma; laboratories; biologics; gilead; abbvie; regeneron; biogen; takeda; novo nordisk; boehringer; iqvia; labs; life sciences; illumina; thermo fisher; genomics; bio; laboratory; diagnostics; labcorp; quest diagnostics",
	construction:
		"construction; builders; contractors; contracting; bechtel; skanska; turner construction; vinci; balfour beatty; building; roofing; plumbing; electric; homebuilders; acs; bouygues; construcciones; btp; excavating; concrete; masonry; drywall; remodeling; kiewit; fluor; aecom; jacobs; civil; laing o rourke; eiffage; ferrovial; hvac; renovations; lennar; pulte; demolition; paving; landscaping; landscape; tree; batiment; constructora; arup; mott macdonald; wsp; atkins; carpentry; painting; home improvement",
	tech: "google; microsoft; meta; facebook; apple; netflix engineering; uber; airbnb engineering; stripe; software; technologies; technology; tech; labs inc; salesforce; oracle; ibm; sap; adobe; linkedin; twitter; spotify; dropbox; atlassian; shopify; nvidia; intel; amd; qualcomm; cisco; infosys; tcs; wipro; cognizant; hcl; data; digital; systems; saas; ai; cloud; aws; github; gitlab; vmware; twilio; snowflake; databricks; palantir; slack; zoom; openai; square; paypal; yahoo; snap; tiktok; bytedance; pinterest; reddit; ebay; informatica; informatique; dell; hp; hewlett packard; intuit; workday; servicenow; epic systems; lyft; doordash; instacart; coinbase; robinhood; booking com; zalando; mercado libre; rappi; globant; epam; thoughtworks; cyber; hubspot; zendesk; asana; figma; canva; samsung; sony; logitech; tata consultancy; tech mahindra; accenture technology; criteo; ovh; doctolib; blablacar; deliveroo; revolut; monzo; wise; klarna; n26",
	aerospace:
		"boeing; airbus; lockheed; northrop; raytheon; spacex; nasa; aerospace; blue origin; rolls royce; general dynamics; bae systems; honeywell aerospace; safran; thales; pratt whitney; embraer; bombardier; dassault; esa; rocket lab; cessna; gulfstream; sikorsky; collins aerospace; jpl",
	manufacturing:
		"manufacturing; tesla; general motors; gm; ge; siemens; bosch; caterpillar; 3m; toyota motor; steel; plastics; industries; procter gamble; nestle; unilever; foods; packaging; chemical; factory; machining; john deere; cummins; michelin; renault; peugeot; volvo; honeywell; emerson; schneider electric; abb; kraft heinz; tyson; general mills; foxconn; whirlpool; paper; textile; textiles; mills; mill; metal; metals; machine; machinery; fabrication; tool; kellogg; pepsico; coca cola; goodyear tire; dow; dupont; basf; eaton; parker hannifin; rivian; lg; mondelez; mars; smithfield; cargill; tyson foods; frito lay; danone; l oreal; loreal; stellantis; airbus factory; valeo; faurecia; jaguar land rover",
	energy:
		"oil; gas; energy; petroleum; exxon; exxonmobil; chevron; shell; bp; halliburton; schlumberger; slb; totalenergies; repsol; utilities; electric company; edf; enel; iberdrola; duke energy; power; refinery; solar; wind; conocophillips; baker hughes; pemex; national grid; pg e; engie; nuclear; orsted; vestas; aramco; equinor; petrobras; ecopetrol",
	charity:
		"foundation; red cross; nonprofit; charity; united way; unicef; oxfam; save the children; habitat for humanity; fundacion; fondation; ngo; society; association; community; humanitarian; shelter; food bank; goodwill; boys girls club; croix rouge; cruz roja; caritas; medecins sans frontieres; care international; rescue committee; family services; social services; catholic charities; youth",
	government:
		"city of; county of; state of; department of; ministry; government; federal; ministerio; ministere; council; municipality; ayuntamiento; mairie; gouvernement; fbi; cia; irs; united nations; un; european commission; senate; congress; public service; hm revenue; home office; province of; government of; bureau of; us department; epa; fda; cdc; world bank; imf; oecd; nih; gobierno; prefecture; county; gov; city; state; usda; va; hmrc; commission",
	farm: "farm; farms; ranch; dairy; vineyard; vineyards; winery; orchard; orchards; nursery farm; agricultural; ferme; finca; agro; growers; agriculture; greenhouse; feedlot; plantation",
	museum:
		"museum; gallery; musee; museo; art center; galleries; smithsonian; moma; galerie; tate",
	casino:
		"casino; casinos; mgm resorts; caesars; harrahs; gaming; bellagio; wynn",
	transit:
		"transit; metro; mta; bart; septa; ratp; tfl; metropolitan transportation; buses; bus; sncf; rail; railway; railroad; amtrak; union pacific; bnsf; greyhound; renfe; stagecoach; arriva; network rail; deutsche bahn; csx; canadian national; norfolk southern; train",
};

/** Titles of such words alone say little: only they are looked up by field. */
export const vagueWords = new Set(
	`
	manager director supervisor assistant associate analyst partner consultant advisor specialist officer coordinator technician engineer operator
	agent representative worker member team crew leader lead shift general store trainer driver server host attendant clerk owner founder president
	vice executive administrator admin intern fellow principal resident attending doctor nurse teacher instructor captain chief sergeant lieutenant
	inspector investigator scientist researcher research sale customer service front desk guest department floor branch area district regional
	operation member managing key holder staff employee professional expert trainee graduate summer senior junior head superintendent foreman laborer
	helper hand handler technologist mechanic maintenance installer planner buyer controller designer producer editor writer reporter counselor coach
	artist stylist apprentice educator aide provider specialist superintendent deputy commander major corporal private trader broker registered
	strategist creative guide guard patrol conductor dispatcher fo staff house director minister loan relationship personal sr jr assembler production
	seller salesperson colleague ambassador consultant marketing product program project support quality care patient client account business development
	`
		.trim()
		.split(/\s+/),
);

/** By field: codes, best first, then the titles that mean them there. */
export const titlesByField: Record<string, Record<string, string>> = {
	"law firm": {
		"23-1011.00":
			"associate; partner; counsel; junior associate; director; summer associate; trainee; managing partner; founder; founding partner; principal; owner; consultant; advisor; specialist; shareholder; member; founder and managing partner",
		"23-2011.00":
			"analyst; clerk; intern; coordinator; manager; assistant; technician; legal",
		"43-6012.00":
			"secretary; administrative assistant; admin; executive assistant; office assistant",
		"43-4171.00 43-6012.00": "receptionist",
	},
	pharmacy: {
		"29-2052.00 31-9095.00":
			"technician; assistant; associate; tech; clerk; lead technician; lead tech; certified technician",
		"29-1051.00":
			"manager; owner; intern; director; supervisor; pharmacy manager",
		"41-1011.00":
			"store manager; shift supervisor; shift manager; shift lead; assistant manager; assistant store manager; operations manager",
		"41-2011.00 41-2031.00":
			"cashier; team member; crew member; store associate; sales associate; beauty advisor",
	},
	dental: {
		"31-9091.00": "assistant; technician; nurse; lead assistant; tech",
		"29-1021.00":
			"associate; owner; doctor; partner; surgeon; resident; principal",
		"43-6013.00 43-4171.00":
			"receptionist; coordinator; front desk; treatment coordinator; patient coordinator; administrative assistant; secretary; scheduler",
		"11-9111.00 43-1011.00":
			"manager; office manager; practice manager; director",
	},
	"animal hospital": {
		"29-2056.00": "technician; tech; nurse; lead technician",
		"31-9096.00 39-2021.00":
			"assistant; attendant; kennel; caretaker; care specialist; animal care",
		"29-1131.00":
			"doctor; associate; associate veterinarian; owner; medical director; surgeon; resident",
		"43-4171.00":
			"receptionist; client service representative; front desk; customer service representative",
		"39-2021.00": "keeper; groomer; trainer; handler; volunteer coordinator",
		"11-9111.00 11-1021.00":
			"manager; practice manager; director; hospital manager; office manager",
	},
	nursery: {
		"25-2011.00":
			"teacher; lead teacher; assistant teacher; educator; instructor; head teacher; classroom teacher; directress",
		"11-9031.00":
			"director; manager; principal; owner; assistant director; administrator; center director; deputy manager; coordinator; supervisor",
		"39-9011.00 25-9042.00":
			"assistant; aide; associate; worker; caregiver; assistant aide; nurse; staff; provider; practitioner",
		"35-2012.00": "cook; chef",
	},
	university: {
		"25-1199.00 25-1194.00":
			"instructor; teacher; lecturer; faculty; tutor; fellow; senior fellow; visiting scholar; associate; associate faculty; senior instructor; assistant lecturer; trainer; reader",
		"11-9033.00":
			"director; dean; administrator; associate director; assistant director; manager; president; provost; executive director; registrar; chair; chairman; department head; chancellor; principal; vice president; head; head of department; associate dean; assistant dean; dean of students; program director; assistant vice president",
		"21-1012.00 25-9031.00":
			"advisor; counselor; coach; coordinator; program coordinator; specialist; assistant coordinator; recruiter; program manager; student advisor; career coach; officer",
		"19-1042.00 19-4061.00 19-1029.00":
			"researcher; scientist; research associate; research assistant; research fellow; postdoc; postdoctoral researcher; postdoctoral fellow; research scientist; phd; phd researcher; investigator; research specialist; research technician; analyst; research coordinator; research analyst",
		"43-6014.00":
			"assistant; secretary; administrative assistant; admin; receptionist; clerk; office assistant; administrative coordinator; program assistant",
		"25-9044.00":
			"ta; teaching assistant; graduate assistant; teaching fellow; graduate teaching assistant",
		"27-2022.00": "head coach; assistant coach; athletic director",
		"33-3051.00": "police officer; sergeant",
		"29-1216.00 29-1229.00":
			"resident; resident physician; chief resident; clinical fellow",
	},
	school: {
		"11-9032.00":
			"principal; director; administrator; assistant principal; vice principal; head; head of school; superintendent; manager; executive director; dean; assistant director; assistant head; deputy head; deputy principal; founder; assistant superintendent; executive principal; head master",
		"25-2021.00 25-2031.00 25-2022.00":
			"teacher; instructor; educator; lead teacher; faculty; classroom teacher; head of department; staff; department chair; department head; assistant teacher lead; senior teacher; tutor teacher; grade level lead",
		"25-9042.00 25-9043.00":
			"assistant; aide; para; paraprofessional; teaching assistant; assistant teacher; ta; support staff; associate; monitor; mentor; support assistant; intern",
		"21-1012.00":
			"counselor; advisor; coach career; school counselor; guidance counselor; college counselor",
		"25-9031.00":
			"coordinator; specialist; coach instructional; curriculum coordinator; instructional coach; literacy coach; consultant; facilitator; interventionist; reading specialist; math coach; program coordinator; technology coach",
		"27-2022.00":
			"coach; head coach; athletic director; assistant coach; soccer coach; football coach",
		"43-6014.00":
			"secretary; administrative assistant; receptionist; office manager; clerk; registrar; admin; office assistant; bookkeeper secretary",
		"53-3051.00": "driver; bus driver",
		"37-2011.00":
			"custodian; janitor; caretaker; cleaner; maintenance custodian; head custodian",
		"35-2012.00 35-3023.00":
			"cook; food service worker; lunch aide; cafeteria worker; cafeteria manager; food service",
		"29-1141.00": "nurse; rn; school nurse",
		"19-3034.00": "psychologist; school psychologist",
		"21-1021.00": "social worker",
	},
	hospital: {
		"11-9111.00":
			"manager; director; administrator; executive director; supervisor; president; chief executive officer manager; vice president; assistant director; practice manager; associate director; operations manager; clinical manager; program manager; department manager; unit manager; senior director; program director; clinic manager; practice administrator; assistant manager; operations director; chief of staff; chief nursing officer; office manager; head; general manager; regional director; site manager; service manager",
		"29-1216.00 29-1215.00 29-1229.00":
			"resident; fellow; attending; doctor; consultant; registrar; physician; medical officer; chief resident; house officer; staff physician; associate; resident doctor; specialist; chief; partner; provider; medical doctor; house staff",
		"29-1141.00":
			"nurse; rn; charge nurse; staff nurse; nurse manager; clinician; sister; registered nurse; case manager; house supervisor; charge rn; staff rn; educator; nurse educator; care coordinator nurse; team leader nurse; clinical coordinator",
		"31-9092.00 31-1131.00":
			"assistant; medical assistant; aide; ma; patient care assistant; clinical assistant; attendant; caregiver; carer; care assistant; support worker; technician assistant; intern; volunteer assistant; care partner; team member; worker; health care assistant; care aide; resident assistant",
		"29-2099.00 29-2012.00 31-1131.00":
			"technician; tech; technologist; lead technician; lead tech; specialist technician; scientist technician",
		"43-6013.00 43-4171.00":
			"receptionist; secretary; coordinator; administrative assistant; clerk; scheduler; front desk; registrar clerk; unit secretary; patient coordinator; admin; representative; administrative coordinator; customer service representative; patient service representative; office assistant; medical secretary; front desk receptionist; associate clerk; office coordinator; patient access representative; unit clerk; front office; executive assistant clinic; administrative; registration",
		"29-1123.00 29-1122.00 29-1126.00":
			"therapist; staff therapist; rehab director; lead therapist; rehab manager",
		"21-1022.00": "social worker; case worker; counselor; discharge planner",
		"37-2011.00 37-2012.00":
			"housekeeper; cleaner; porter; housekeeping; environmental services; janitor; custodian; evs; domestic",
		"35-2012.00 35-3041.00":
			"cook; food service worker; dietary aide; chef; food service; dietary",
		"15-1211.01 13-1111.00":
			"analyst; informatics; data analyst; business analyst; project manager",
		"21-2011.00": "chaplain; spiritual care",
	},
	restaurant: {
		"11-9051.00 35-1012.00":
			"manager; gm; general manager; owner; director; operating partner; proprietor; franchise owner; restaurant manager; managing partner; store manager; operations manager; operator; district manager; area manager; co owner; owner operator; food and beverage director; partner; founder; regional manager; director of operation; restaurant general manager; assistant general manager; unit manager; team manager; agm; service manager; floor manager; duty manager; business manager; bar manager; hospitality manager; gerant",
		"35-1012.00 11-9051.00":
			"supervisor; shift manager; shift leader; shift supervisor; team leader; assistant manager; shift lead; crew trainer; trainer; team lead; crew leader; crew chief; night manager; lead; shift; captain; assistant restaurant manager; key holder; swing manager; assistant store manager; department manager; crew manager; first assistant manager; supervisor shift; closing manager; kitchen manager; manager in training",
		"35-3023.00 35-3031.00":
			"crew; crew member; team member; associate; worker; employee; attendant; food service worker; staff; front of house; customer service; service; service crew; foh; sandwich artist; assistant; crew person; staff member; customer service representative; partner barista; service associate; helper; restaurant associate; team; food server",
		"35-3031.00":
			"server; waiter; waitress; food runner; runner; head server; lead server; server trainer",
		"35-2014.00 35-2021.00":
			"cook; kitchen; prep; back of house; kitchen staff; grill; boh; kitchen team member; line; kitchen crew; line cook; dishwasher cook; kitchen worker; kitchen supervisor; culinary; kitchen lead; kitchen assistant",
		"35-9031.00": "host; hostess; greeter; lead host",
		"53-3033.00": "driver; delivery driver; delivery; delivery expert",
		"41-2011.00 35-3023.00": "cashier; lead cashier; front counter; drive thru",
		"35-1011.00": "chef; head chef; executive chef; sous chef",
		"35-3011.00": "bar; bar staff; bartender; barman; bar back; barback",
		"35-3023.01": "barista",
		"51-3011.00": "baker; head baker; decorator; pastry",
	},
	hotel: {
		"11-9081.00":
			"manager; gm; general manager; director; owner; operations manager; assistant manager; assistant general manager; front office manager; duty manager; night manager; director of operation; rooms manager; assistant director; hotel manager; front desk manager; agm; assistant front office manager; guest service manager; regional manager; co owner; area manager; director of room; resort manager; president; proprietor; innkeeper",
		"43-4081.00":
			"receptionist; agent; associate; front desk; front desk agent; guest service representative; clerk; guest service agent; guest services; front office; night audit; night auditor; reception; supervisor front desk; customer service representative; representative; front desk associate; front desk supervisor; guest service associate; front desk representative; front office agent; team member; guest relation; front office supervisor; front office associate; guest experience; guest service; guest service officer; guest service supervisor",
		"37-2012.00":
			"attendant; housekeeper; housekeeping; cleaner; maid; room attendant; housekeeping attendant; house person; houseman",
		"39-1022.00 37-1011.00":
			"supervisor; team leader; housekeeping supervisor; housekeeping manager; shift supervisor; executive housekeeper; duty supervisor",
		"49-9071.00":
			"engineer; maintenance; technician; chief engineer; maintenance engineer; maintenance technician; director of engineering; maintenance supervisor",
		"35-3031.00":
			"server; waiter; waitress; banquet server; server assistant; food and beverage",
		"11-9051.00":
			"food and beverage manager; restaurant manager; f b manager; banquet manager; director of food and beverage; bar manager; outlet manager; catering manager",
		"11-2022.00 13-1121.00":
			"sales manager; director of sale; sales director; sale; catering sales manager; group sales manager; director of sales and marketing; event manager; events manager; sale executive",
		"35-1011.00": "chef; executive chef; sous chef; head chef; pastry chef",
		"39-6011.00": "porter; bell; bell attendant; bellman; doorman; valet",
		"43-4181.00": "reservations; reservation agent; reservations manager",
	},
	airline: {
		"53-2011.00":
			"captain; first officer; pilot; fo; second officer; co pilot; commander; cadet; senior first officer; line captain; cadet pilot; instructor pilot; check airman; flight crew",
		"53-2031.00":
			"attendant; crew; cabin crew; steward; stewardess; purser; hostess; air hostess; inflight; senior cabin crew; inflight crew; onboard leader; fa",
		"43-4181.00":
			"agent; customer service agent; customer service; gate agent; representative; customer service representative; passenger service; associate; ticket agent; guest service agent; ground staff; customer service executive; check in; check in agent; reservation agent; receptionist; guest services; airport agent; passenger service agent; supervisor customer service; ground hostess",
		"49-3011.00":
			"mechanic; technician; engineer; amt; maintenance engineer; maintenance technician; aircraft engineer; maintenance; aircraft mechanic; a p; inspector; licensed engineer; lead mechanic; line maintenance; technical officer; maintenance controller",
		"53-7062.00 53-6032.00":
			"ramp; ramp agent; handler; ground handler; fleet service; ground crew; fueler; baggage; fleet service agent; ramp lead; loader; ramp supervisor; cleaner; ramp service; ground operation; fleet service clerk; operator",
		"53-2022.00 43-5032.00":
			"dispatcher; operations agent; flight operations; operation officer; flight dispatcher; operations; operations coordinator; operation manager; load control; operations supervisor; operations officer; crew scheduler; duty manager; station manager; crew controller",
		"11-3071.00 11-1021.00":
			"manager; director; general manager; airport manager; ramp manager; supervisor; regional manager; base manager",
	},
	gym: {
		"39-9031.00":
			"trainer; coach; instructor; head coach; teacher; pt; head trainer; lead trainer; fitness; founder coach; certified trainer; fitness trainer; group instructor; fitness manager trainer; teacher trainer; specialist; master trainer; athlete coach; owner coach; coach owner; swim instructor",
		"11-9179.01 11-9072.00":
			"manager; owner; director; general manager; founder; fitness manager; club manager; assistant manager; operations manager; program director; studio manager; gm; fitness director; supervisor; co owner; wellness director; branch director; sports director; team leader; duty manager; regional manager; department manager; executive director",
		"43-4171.00 41-2021.00":
			"receptionist; front desk; associate; membership; attendant; customer service; team member; front desk associate; membership representative; member services; concierge; member service; membership coordinator; assistant; member service representative; representative; front desk staff; crew member; host; service associate; crew",
		"33-9092.00": "lifeguard; pool; head lifeguard",
		"39-9032.00":
			"counselor; leader; youth counselor; coordinator; program coordinator; camp counselor; group leader; youth development; site coordinator; recreation; activity leader; program leader; site director; youth worker; day camp counselor",
		"41-3091.00":
			"sales; sales consultant; membership sales; sales associate; membership advisor; sales manager; sales representative; membership consultant; membership manager; fitness consultant; membership director; fitness counselor; counselor sales; salesperson; sales advisor",
		"39-9011.00": "childcare; kids club; child watch; kids",
	},
	salon: {
		"39-5012.00":
			"stylist; owner; artist; colorist; apprentice; designer; specialist; professional; co owner; operator; master stylist; senior stylist; associate stylist; educator; hair; founder; self employed; independent stylist; owner stylist; artistic director; junior stylist; technician stylist; creative director; stylist owner; braider; associate; master; trainer; cutter; style director; booth renter; partner; expert; hairdresser; senior; junior; renter; independent contractor; trainee",
		"39-1022.00 11-9179.02":
			"manager; supervisor; director; salon manager; assistant manager; general manager; spa manager; spa director; salon coordinator manager; team leader; salon leader; regional manager; salon director; spa supervisor",
		"43-4171.00":
			"receptionist; front desk; coordinator; front desk coordinator; reception; salon coordinator; guest services; spa coordinator; concierge; front desk receptionist; customer service; guest service; spa concierge; spa receptionist; guest coordinator",
		"39-5093.00 39-5012.00":
			"assistant; shampoo; shampoo assistant; salon assistant",
		"39-5094.00":
			"esthetician; therapist; skin; facialist; spa therapist; laser technician; aesthetic nurse; attendant spa; practitioner; technician; provider; beautician; consultant",
	},
	"real estate": {
		"41-9022.00 41-9021.00":
			"agent; associate; advisor; consultant; partner; sales associate; salesperson; sales agent; specialist; owner; sales; realtor; representative; negotiator; sale representative; team leader; founder; investor; licensed agent; sales representative; sales consultant; co founder; professional; president; listing specialist; real estate; ceo; principal; team lead; senior negotiator; sales executive; independent contractor; managing partner; sales negotiator; sale; leader; client advisor; lister; buyer specialist; buyers agent; sales advisor; business owner; advisor associate; account executive; business development; broker salesperson; executive; sales professional; private office advisor",
		"41-9021.00 41-9022.00":
			"broker; managing broker; associate broker; principal broker; designated broker; employing broker; associate director; vice president; senior vice president; broker owner; executive vice president; first vice president; senior associate; director; senior director; managing director; owner broker",
		"11-9141.00":
			"manager; property manager; assistant manager; community manager; regional manager; assistant property manager; portfolio manager; general manager; property administrator; asset manager; operations manager; branch manager; office manager; area manager; lettings manager; administrator; leasing manager; assistant community manager; property supervisor; regional property manager; district manager; residential manager; facility manager; team manager; superintendent",
		"43-6014.00 43-4171.00":
			"assistant; coordinator; administrative assistant; transaction coordinator; receptionist; secretary; executive assistant; admin; client care coordinator; marketing coordinator assistant; office administrator; listing coordinator; operations coordinator",
		"13-2023.00 13-2051.00":
			"analyst; valuer; appraiser; surveyor; graduate surveyor; senior analyst; senior surveyor; research analyst; valuation",
		"49-9071.00":
			"maintenance; technician; maintenance technician; maintenance supervisor; porter; engineer; chief engineer; building engineer; groundskeeper; maintenance manager",
	},
	insurance: {
		"41-3021.00":
			"agent; advisor; broker; producer; representative; owner; agency owner; account manager; account executive; sales; sales agent; sales representative; associate; consultant; agent owner; account representative; partner; team member; specialist; licensed agent; sales associate; sales manager; agency manager; president; account specialist; client advisor; agency principal; client manager; insurance professional; district manager; associate agent; sales producer; agent aspirant; business owner; customer representative; relationship manager; sales executive; financial representative; team leader; trainee; district leader; captive agent; client executive; regional vice president; account associate; account assistant; business development manager; manager; principal; insurance specialist; insurance producer; general agent; sales director; licensed producer; senior representative; regional leader; financial advisor; sales team member; division leader; independent agent; agency; entrepreneur",
		"13-1031.00":
			"adjuster; claims; claim representative; examiner; claims adjuster; claim specialist; investigator; appraiser; claims specialist; claim manager; trainee adjuster; inspector; claims manager; auto damage adjuster",
		"13-2053.00":
			"underwriter; analyst; underwriting; senior underwriter; underwriting assistant; underwriting manager",
		"43-4051.00":
			"customer service representative; customer service; csr; customer service agent; service representative; customer advisor; member service representative; customer service associate; supervisor; customer service advisor; customer care; call center; claim service representative; service specialist; team lead; team manager",
		"43-9041.00":
			"clerk; processor; assistant; administrator; coordinator; claims processor; support; administrative assistant; technician",
		"15-2011.00": "actuary; actuarial; actuarial analyst",
	},
	accounting: {
		"13-2011.00 13-1111.00":
			"associate; senior associate; senior; staff; partner; manager; senior manager; analyst; intern; consultant; director; assistant; audit; assistant manager; experienced associate; audit senior; senior consultant; principal; owner; trainee; specialist; managing director; executive; audit manager; assurance; solution specialist; advisor; supervisor; advisory; staff accountant; tax; auditor; advisory consultant; graduate; president; founder; managing partner; advisory manager; senior executive; senior assistant; professional; senior advisor; bookkeeper owner; junior; associate director; analyst trainee; staff associate; senior analyst; article; associate consultant; supervising senior; experienced senior",
		"13-2082.00":
			"preparer; tax preparer; tax professional; tax associate; tax advisor; tax specialist; tax pro; tax expert",
		"43-6014.00":
			"receptionist; secretary; administrative assistant; executive assistant; admin; office assistant",
		"43-3031.00": "clerk; bookkeeper; technician; accounting assistant",
	},
	consulting: {
		"13-1111.00":
			"associate; analyst; manager; partner; director; principal; consultant; senior associate; engagement manager; senior manager; senior consultant; senior analyst; business analyst; specialist; project leader; advisor; case team leader; expert; managing director; vice president; intern; founder; executive; owner; president; associate partner; managing consultant; senior partner; case leader; consultant associate; associate consultant; associate director; lead consultant; senior advisor; junior consultant; fellow; managing partner; senior director; expert associate; strategy consultant; junior associate; practice leader; engagement lead; junior engagement manager; lead; staff consultant; summer associate; ceo; assistant manager; team lead; junior analyst; experienced associate; visiting associate; executive director; practice manager; solution specialist",
		"15-1252.00 15-1211.00":
			"developer; engineer; technology analyst; software; application developer; software engineer; associate software engineer; application development associate; technology consultant; programmer; technical lead; application development analyst; technical architect; packaged app development associate; solution architect",
	},
	"investment bank": {
		"13-2051.00 41-3031.00":
			"analyst; associate; vice president; director; managing director; intern; executive director; senior associate; senior analyst; summer analyst; summer associate; partner; principal; president; managing partner; investor; vp; senior vice president; assistant vice president; founder; advisor; investment; junior analyst; research; research analyst; investment professional; consultant; off cycle intern; senior vp; venture partner; operating partner; general partner; associate director; manager; specialist; founding partner; senior partner; founder managing partner; svp; avp; research associate; first vice president; ed; md; private equity; corporate finance; executive vice president; graduate; member; entrepreneur in residence; co founder managing partner; investment manager; senior director; scout; owner; venture; senior principal; graduate analyst; spring intern",
		"41-3031.00":
			"trader; broker; sales trader; sales; registered representative; representative; institutional sale; market maker; junior trader; account executive; sales associate; sales manager; wholesaler; regional director; external wholesaler",
		"13-2099.01 15-2051.00":
			"quant; researcher; quantitative researcher; quantitative analyst; strat; strategist; scientist; modeler; quantitative trader",
		"13-2052.00":
			"wealth manager; financial consultant; private banker; client advisor; financial representative; relationship manager; wealth advisor; financial planner; private wealth advisor; financial associate",
		"15-1252.00":
			"engineer; developer; technologist; technology analyst; software engineer; technology associate; programmer; engineering analyst; software developer; full stack engineer",
		"13-2054.00":
			"risk; risk analyst; risk manager; risk associate; credit risk",
		"43-4011.00 13-2099.00":
			"operations; operations analyst; operations associate; fund administrator; operations manager; operations specialist; settlement; middle office; trade support; client service associate; operations professional; client associate; back office; fund accountant clerk; transaction; settlement analyst; trade operation",
	},
	bank: {
		"11-3031.00":
			"manager; branch manager; director; vice president; assistant manager; general manager; senior manager; regional manager; senior vice president; assistant branch manager; president; area manager; avp; branch head; deputy manager; market manager; cluster head; chief manager; executive director; district manager; market president; managing director; financial center manager; assistant general manager; branch director; unit manager; head; deputy general manager; regional director; zonal head; chief executive officer bank; store manager; executive vice president; branch operation manager; center manager; area director; department head; retail market manager; assistant vp; assistant vice president; vp; svp; evp",
		"13-2072.00 13-2051.00":
			"officer; consultant; specialist; originator; lender; mortgage; loan; relationship officer; credit officer; loan specialist; mortgage advisor; business banker; commercial banker; relationship manager; business relationship manager; senior relationship manager; commercial relationship manager; mortgage specialist; account manager; mortgage consultant; loan officer assistant; probationary officer; assistant relationship manager; business development officer; commercial lender; account executive; sales officer; corporate relationship manager; small business banker; broker; agent; home loan officer; lending officer; loan consultant; senior loan officer; home mortgage consultant; business development manager; management trainee; partner; owner",
		"43-3071.00 43-4141.00":
			"associate; banker; teller; cashier; clerk; customer service representative; customer service; advisor; customer service officer; customer service associate; representative; member service representative; assistant; service associate; universal banker; employee; executive; customer advisor; client advisor; lead teller; junior associate; trainee; customer service executive; client service representative; team leader; supervisor; counter clerk; intern; staff; service manager; personal banker; relationship banker; financial service representative; customer assistant; associate banker; universal associate; customer consultant; head teller; part time teller; operations officer; teller supervisor; bank officer; member advisor; client associate; financial advisor associate; customer service supervisor; teller manager; coordinator; senior teller; customer relation officer; customer service manager; junior officer; clerical",
		"13-2051.00 13-2041.00":
			"analyst; senior analyst; financial analyst; credit analyst; underwriter; data analyst credit; credit manager; senior credit analyst; portfolio manager; senior associate; corporate analyst; treasury",
		"13-2052.00":
			"financial advisor; wealth manager; private banker; financial consultant; premier relationship manager; wealth advisor; preferred banker; wealth relationship manager; personal financial advisor; investment advisor",
		"13-2011.00": "accountant; auditor; internal auditor; audit manager",
		"15-1252.00":
			"engineer; developer; software engineer; application developer; technology lead; programmer; technology manager engineer; software developer; lead engineer; senior engineer",
		"13-2054.00": "risk; risk manager; risk analyst",
	},
	logistics: {
		"53-3033.00 53-3032.00":
			"driver; courier; delivery; delivery driver; delivery associate; rider; delivery partner; route driver; delivery man; package driver; package car driver; delivery associate driver; delivery helper; contractor driver; messenger; delivery person; driver helper; independent contractor; delivery service partner; flex driver; flex; helper",
		"53-7062.00 53-7065.00":
			"associate; handler; worker; picker; loader; warehouse associate; fulfillment associate; package handler; laborer; employee; team member; sorter; packer; operative; unloader; warehouse; sort associate; process assistant; helper mover; warehouse worker; mover; preloader; part time; material handler; seasonal; stower; sortation associate; tier 1; stocker; dock worker; ambassador; learning ambassador; dockworker; preload; fc associate; shopper; warehouse team member; problem solver; fulfilment associate; freight handler; ramp; tier 1 associate; crew; warehouse operative; staff; preload supervisor; inbound; outbound; sort; water spider; inbound associate; sorting; attendant; pit operator",
		"11-3071.00":
			"manager; operations manager; general manager; station manager; area manager; director; regional manager; terminal manager; senior operations manager; site manager; warehouse manager; operations director; district manager; depot manager; branch manager; distribution manager; vice president; site leader; assistant manager; owner; president; hub manager; business manager; logistic manager; center manager; senior manager operation; transport manager; shift manager; owner trucking; service center manager; ceo; gm; operation manager; logistics; business owner; founder; account manager operation; director of operation; transportation manager; fleet manager; general manager operation; terminal supervisor manager",
		"53-1042.00 53-1043.00":
			"supervisor; team lead; team leader; lead; shift supervisor; operations supervisor; part time supervisor; shift lead; full time supervisor; warehouse supervisor; dock supervisor; warehouse lead; group lead; sort manager; operations lead; coordinator team; assistant supervisor; on road supervisor; hub supervisor; shift assistant; lead associate; process lead; yard supervisor; shift leader; ops supervisor; crew leader",
		"53-7051.00":
			"operator; forklift; forklift driver; equipment operator; forklift operator; yard driver; machine operator warehouse; reach truck; po; yard marshal; lift operator",
		"43-5032.00":
			"dispatcher; planner; dispatch; controller; driver manager; load planner; fleet coordinator; dispatch coordinator; transport planner; traffic controller; carrier manager; dispatch manager; fleet dispatcher; transport coordinator; dispatch supervisor; carrier representative",
		"13-1081.00 43-5011.00":
			"coordinator; specialist; agent; analyst; logistic coordinator; consultant; executive; operations specialist; account manager; customer service coordinator; representative; operation executive; freight agent; broker; freight broker; import coordinator; logistic; logistics account executive; carrier sales representative; export coordinator; operation coordinator; logistics specialist; account executive; sales executive; operations; officer; operations agent; account specialist; import agent; import specialist; operations coordinator; trade specialist; ocean import; customs; logistic analyst; freight coordinator; operations executive; customer service executive; project coordinator; assistant; planner logistic; customer service agent; operation agent; logistics account manager; business development manager; sales; operation specialist; agent export; air export; track and trace; operations assistant",
		"43-5071.00":
			"clerk; inventory; receiver; shipper; shipping clerk; inventory specialist; icqa; icqa associate; inventory control; dock clerk; shipping; receiving; office clerk; administrative clerk; admin; inventory associate",
		"43-5052.00":
			"carrier; mail carrier; city carrier; rural carrier; postman; letter carrier; cca; rca; facteur; city carrier assistant; rural carrier associate; postal worker; mail; delivery officer",
		"43-4051.00":
			"customer service; customer service representative; customer service associate; csr; customer service manager; customer service supervisor; customer service agent",
		"49-3031.00":
			"mechanic; technician; diesel mechanic; shop manager; diesel technician; maintenance; fleet mechanic; truck mechanic; rme; maintenance technician; service technician; mechatronics technician; technician iii; technician ii",
		"15-1252.00":
			"software engineer; engineer; developer; sde; software development engineer",
	},
	retail: {
		"41-1011.00":
			"manager; store manager; supervisor; team lead; team leader; assistant manager; department manager; lead; general manager; department supervisor; shift manager; shift leader; shift supervisor; key holder; assistant store manager; director; area manager; district manager; floor manager; department lead; floor supervisor; team manager; coach; operations manager; executive team leader; assistant department manager; deputy manager; store director; department head; section manager; keyholder; front end manager; store leader; front end supervisor; owner; co manager; front end lead; regional manager; customer service manager; sales manager; duty manager; store supervisor; merchandise manager; sales lead; trainee manager; sales floor supervisor; assistant team leader; etl; market manager; support manager; sales supervisor; assistant buyer manager; management trainee; manager on duty; section leader; gm; service leader; business owner; shop owner; assistant general manager; operations supervisor; produce manager; manager in training; deputy store manager; deli manager; bakery manager; service manager; meat manager; grocery manager; dairy manager; night manager; co owner; third key; stock manager; assistant manager operation; customer experience manager; sales leader; floor leader; operation lead; proprietor; visual manager; shift lead; shop manager; merchandising manager; store lead",
		"41-2031.00":
			"associate; team member; consultant; advisor; sales; clerk; specialist; assistant; crew; sales associate; employee; crew member; stylist; salesperson; customer service; seller; customer assistant; customer service associate; expert; worker; sales assistant; representative; sales advisor; sales consultant; staff; customer service representative; floor associate; customer advisor; beauty advisor; customer service specialist; brand associate; floor; sale rep; sales specialist; sales representative; brand representative; sale person; sale clerk; customer service assistant; attendant; colleague; lead sales associate; co worker; customer service desk; part time; store associate; retail; customer service rep; genius; ambassador; optical; educator; product specialist; personal stylist; partner; seasonal; shop assistant; customer host; pro; retail associate; sales expert; coworker; fashion consultant; mobile expert; greeter; host; fitting room; merchandising associate; sales professional; consultant sales; client advisor; advisor sale; bookseller; deli; sales agent; department associate; guest advocate; guest service; guest service advocate; guest service team member; service advocate; style advisor; team leader associate; sales support; service; store assistant; beauty consultant; keyholder associate; designer; blue shirt; floor staff; key carrier; demo; electronics; tech consultant; garden; trainee",
		"41-2011.00":
			"cashier; front end; checkout; checker; head cashier; front end associate; cashier associate; front end cashier; caissier; caissiere; front end clerk; customer service cashier; checkout assistant; till; cart attendant cashier; service desk; courtesy; self checkout; cashier assistant; baker cashier",
		"53-7065.00":
			"stocker; picker; stock associate; stock; overnight stocker; replenishment; stock clerk; grocery clerk; freight; replenishment associate; stock assistant; night crew; stockroom; unloader; order picker; shopper; overnight; personal shopper; order filler; backroom; backroom associate; inventory; logistics; produce clerk; grocery; cap 2; ogp; fulfillment; merchandising; inventory associate; fulfillment associate; warehouse; receiver; stock room; merchandiser; logistics associate; night stocker; online grocery; inbound; produce; backroom team member; visual; freight team; loader; inbound expert; fulfillment expert; lot associate; digital; stock supervisor; material handler; receiving; overnight associate; operation associate; operations; warehouse associate; operator; warehouse worker; dairy; online; stock controller; cap team; o n stocker; presentation",
		"13-1022.00":
			"buyer; assistant buyer; planner; category manager; merchandise planner; senior buyer; associate buyer; merchant; senior merchant; allocation; buying; buyer assistant; replenishment manager; divisional merchandise manager; replenishment analyst; merchandise analyst",
		"29-1051.00": "pharmacist; pharmacy manager; staff pharmacist",
		"29-2052.00": "pharmacy technician; pharmacy; pharmacy tech",
		"33-9099.02":
			"loss prevention; asset protection; ap; asset protection associate; loss prevention officer; ap associate; asset protection specialist; ap specialist; loss prevention associate; asset protection manager; security; security specialist",
		"53-3033.00": "driver; delivery driver; delivery; truck driver store",
		"51-3011.00 51-3021.00":
			"baker; bakery; cake decorator; bakery associate; bakery clerk",
		"51-3021.00":
			"butcher; meat cutter; meat; meat associate; meat clerk; seafood; fishmonger",
	},
	"car dealer": {
		"49-3023.00":
			"technician; mechanic; master technician; lube technician; service technician; tech; apprentice; lead technician; master tech; lube tech; automotive technician; mechanic apprentice; general service technician; express technician; installer; specialist technician; shop foreman; foreman; apprentice technician; diagnostic technician; tire technician; alignment technician; a technician; b technician; mecanico; mecanicien; ase technician; owner mechanic; owner technician; tire tech; crew; line technician; quick lube technician; diesel technician; senior technician; electrician; helper; team technician; maintenance technician; gs tech; inspector; express tech; technician apprentice",
		"41-2031.00":
			"salesperson; sales consultant; sales; sales associate; associate; consultant; sales representative; sales professional; product specialist; salesman; sales executive; advisor; specialist; representative; sales advisor; client advisor; sales specialist; product genius; internet sales; sales agent; sales person; sales guide; experience advisor; brand specialist; used car; internet sales consultant; internet sales specialist; delivery specialist; sales and leasing consultant; business development representative; bdc representative; customer advocate; product consultant; bdc agent; genius; sales rep; team member; leasing consultant; sales trainee; used car sales; seller; automotive sales; automotive consultant; customer specialist",
		"41-1011.00 11-2022.00":
			"manager; sales manager; general sales manager; general manager; finance manager; used car manager; internet manager; director; store manager; assistant manager; finance director; owner; dealer principal; finance; new car manager; bdc manager; f i manager; business manager; internet sales manager; president; internet director; pre owned manager; assistant sales manager; operations manager; pre owned sales manager; gsm; district manager; closer; desk manager; co owner; dealer; new car sales manager; location manager; regional manager; branch manager; bdc director; shop owner; sales director; business owner; area manager; supervisor; team leader; team lead; sales team leader; marketing manager store",
		"49-1011.00":
			"service manager; shop manager; fixed operations director; service director; workshop manager; service lane manager; aftersales manager; fixed ops director; garage manager; after sales manager; workshop controller; service supervisor; body shop manager; assistant service manager; fixed ops manager; production manager; fixed operations manager; workshop supervisor",
		"43-4051.00":
			"service advisor; service writer; service consultant; customer service; receptionist service; assistant service advisor; customer service advisor; service; customer service representative; bdc; service assistant; service coordinator; express service advisor; cashier service; service representative; warranty administrator; service receptionist; appointment coordinator; porter advisor; lead service advisor; service drive manager; customer relation manager; customer relation; after sales advisor; service bdc",
		"41-2022.00":
			"parts; parts manager; parts specialist; parts advisor; parts associate; parts counter; parts consultant; parts driver; parts professional; assistant parts manager; parts sales; commercial parts; parts director; wholesale parts; parts pro; red shirt; parts clerk; parts coordinator; back counter parts",
		"53-7061.00":
			"detailer; porter; lot attendant; car washer; lot porter; lot tech; valet; detail; detail technician; washer; service porter; cleaner; lot; lot person; lot associate; detail manager; reconditioning; wash; attendant",
		"49-3021.00":
			"body technician; painter; body man; estimator; paint technician; body; body tech; collision technician; paint prepper; prepper; panel beater; autobody technician; paintless dent repair; refinish technician; preparer; body repairer; damage appraiser; collision estimator; auto body technician; paint",
		"17-2141.02 17-2141.00":
			"engineer; design engineer; product engineer; test engineer; development engineer; senior engineer; lead engineer; calibration engineer; research engineer; designer; powertrain engineer; systems engineer; project engineer; process engineer; validation engineer; release engineer; controls engineer; manufacturing engineer; quality engineer; product development engineer; simulation engineer",
		"51-2031.00 51-2092.00":
			"assembler; operator; production; production associate; assembly; line worker; worker; assembly line; machine operator; assembly line worker; production team member; production worker; assembly worker; assembly technician; production operator; group leader; autoworker",
		"43-3031.00":
			"accountant; bookkeeper; office manager; title clerk; accounts payable; clerk; biller; billing clerk; accounting clerk; controller; billing; cashier; comptroller; administrative assistant accounting; office assistant; deal processor; contract administrator; accounts receivable",
		"43-4171.00":
			"receptionist; greeter; front desk; operator phone; cashier receptionist",
	},
	church: {
		"21-2011.00":
			"minister; pastor; leader; reverend; priest; rector; vicar; elder; senior pastor; deacon; associate; associate minister; chaplain; father; bishop; lead pastor; associate pastor; founder; overseer; preacher; co pastor; apostle; prophet; evangelist; intern; curate; senior minister; rabbi; imam; resident; pastoral associate; missionary; assistant; executive pastor; parochial vicar; senior leader; servant; church planter; president; campus pastor; canon; teaching pastor; discipleship; teacher pastor; first lady; pastoral assistant; care pastor; pastoral intern; pastoral resident",
		"21-2021.00":
			"director; coordinator; youth director; program director; director of ministry; ministry director; youth leader; executive director; dre; director of youth; children director; family ministry; youth minister; catechist; next gen; student director; director of religious education; director of faith formation; children ministry; student ministry; coordinator of religious education; youth; director of youth ministry; small group; youth coordinator; women ministry; next generation director; director of discipleship; director of children; family ministry director; kids director; small groups director; kids; youth pastor director; sunday school teacher; director of operation ministry; manager ministry; connections director; volunteer leader; volunteer",
		"27-2041.00 27-2042.00":
			"music director; worship leader; organist; worship director; choir director; music; minister of music; worship; music minister; worship pastor; director of music; worship arts; pianist; musician; director of worship; worship arts director; choirmaster; vocalist; cantor; accompanist; drummer; choir",
		"43-6014.00":
			"secretary; administrative assistant; office manager; administrator; receptionist; assistant admin; admin; bookkeeper secretary; parish secretary; administrative; office administrator; business manager; executive assistant; parish administrator; office assistant; finance; communication assistant; church administrator; office coordinator; executive secretary; communications coordinator",
		"37-2011.00":
			"custodian; sexton; maintenance; janitor; facilities; caretaker; facility manager; cleaner; maintenance supervisor; building",
	},
	fire: {
		"33-1021.00 33-2011.00":
			"captain; chief; lieutenant; battalion chief; assistant chief; deputy chief; division chief; officer; district chief; commander; fire chief; station officer; watch manager; crew commander; supervisor; battalion commander; station manager; company officer; shift commander; crew manager; group manager; manager; director; safety officer",
		"33-2011.00":
			"firefighter; engineer; driver; member; volunteer; driver operator; fireman; recruit; engineer paramedic; probationary; apparatus operator; operator; cadet; hotshot; sapper; crew member; crew; worker; crewmember; probie; seasonal; fire; engine boss; hand crew; technician",
		"33-2021.00":
			"inspector; marshal; investigator; fire marshal; plans examiner; inspector ii; prevention; fire prevention; fire inspector; deputy fire marshal",
		"29-2043.00 29-2042.00":
			"paramedic; emt; medic; ems; firefighter emt; ems captain; ems chief; ems lieutenant; ems coordinator",
		"43-5031.00": "dispatcher; telecommunicator; dispatch; operator dispatch",
	},
	police: {
		"33-3051.00":
			"officer; constable; deputy; patrol; trooper; agent; patrolman; cadet; pc; corporal; patrol officer; recruit; cop; special constable; reserve officer; senior officer; pcso; senior constable; gendarme; guardia; gardien; k9; school resource officer; swat; member; leading senior constable; field training officer; master police officer; police; fto; specialist; trainee; auxiliary; senior police officer; school liaison; traffic; patrol deputy; reserve deputy; field officer; police trainee; deputy sheriff ii; community officer; sro; deputy i; deputy ii; crisis negotiator; senior deputy; patrol officer ii",
		"33-1012.00":
			"sergeant; lieutenant; captain; chief; commander; inspector; superintendent; chief inspector; major; deputy chief; assistant chief; director; patrol sergeant; supervisor; undersheriff; sheriff; colonel; chief superintendent; manager; watch commander; detective sergeant; detective inspector; chief of police; staff sergeant; brigadier; shift supervisor; shift commander; chief deputy; police sergeant; assistant commissioner; patrol supervisor; police lieutenant; commissioner; division commander",
		"33-3021.00":
			"detective; investigator; dc; special agent; detective constable; criminal investigator; cid; homicide; narcotics; senior investigator; digital investigator; enqueteur; di; investigating officer; special victims; ds",
		"43-5031.00":
			"dispatcher; call handler; communications officer; dispatch; telecommunicator; control room; call taker; communications operator; emergency dispatcher; communications; communications supervisor; contact officer; 911",
		"19-4092.00":
			"crime scene; forensic; csi; evidence technician; crime scene technician; crime scene investigator; forensic scientist; property and evidence; scenes of crime officer; latent print; forensic technician; forensic specialist; property officer; soco",
		"33-3021.06":
			"analyst; intelligence; intelligence analyst; crime analyst; intelligence officer; senior analyst; research analyst; senior intelligence analyst",
		"33-3012.00":
			"jailer; detention officer; correctional officer; corrections; detention; detention deputy; corrections deputy; custody; custody sergeant; corrections officer; correction officer; jail deputy; custody officer; jail; deputy jailer; detention sergeant",
		"43-9061.00 43-4071.00":
			"clerk; records; administrative assistant; records clerk; secretary; records technician; admin; records specialist; assistant; records supervisor; office assistant; technician; receptionist; executive assistant; police clerk; support officer; police records; coordinator; administrator",
	},
	prison: {
		"33-3012.00":
			"officer; guard; co; deputy; correctional officer; corporal; custody officer; surveillant; cadet; trainee; operational support grade; member; custodian; detention officer; prison officer; funcionario; warder; transport officer; counselor officer",
		"33-1011.00":
			"sergeant; lieutenant; captain; supervisor; warden; major; deputy warden; superintendent; chief; director; governor; custodial manager; manager; associate warden; commander; assistant warden; shift commander; jail administrator; unit manager",
		"21-1092.00":
			"agent; counselor; case manager; parole officer; parole agent; probation officer; correctional counselor; caseworker; specialist; social worker; case worker; treatment specialist; parole; programs; reentry coordinator; program coordinator",
		"29-1141.00":
			"nurse; rn; registered nurse; lpn nurse; health services administrator; clinical nurse; nurse supervisor",
		"25-3011.00":
			"teacher; instructor; tutor; vocational instructor; educator; education coordinator",
	},
	military: {
		"55-1019.00 55-1016.00":
			"officer; captain; major; lieutenant; colonel; commander; general; platoon leader; executive officer; company commander; lieutenant commander; lieutenant colonel; second lieutenant; first lieutenant; 2nd lieutenant; 1st lieutenant; commanding officer; ensign; rear admiral; admiral; chief of staff; operations officer; xo; cadet; battalion commander; squadron commander; troop commander; midshipman; department head; platoon commander; brigade commander; s3; division officer; flight commander; watch officer; commandant; battalion s3; naval officer; battery commander; director; instructor officer; planner; staff officer; s1; wing commander; squadron leader; s4; warfare officer; captain officer; detachment commander; planning officer; adjutant; operation officer; chief warrant officer; warrant officer",
		"55-3019.00 55-3016.00 55-2013.00":
			"sergeant; corporal; soldier; private; specialist; staff sergeant; sailor; marine; airman; squad leader; petty officer; veteran; seaman; team leader; platoon sergeant; enlisted; sergeant first class; non commissioned officer; noncommissioned officer; first sergeant; lance corporal; gunnery sergeant; sergeant major; nco; supervisor; chief petty officer; technical sergeant; master sergeant; senior airman; drill sergeant; command sergeant major; operator; technician; noncommissioned officer in charge; chief; reservist; member; gunner; operations specialist; leading hand; rifleman; section leader; ncoic; master chief; senior chief; infantry; e5; e4; private first class; team lead; instructor; hull technician; trooper; fire team leader; section commander; operations nco; boatswain mate; able seaman; leading seaman; recruiter; operations sergeant; mate; fireman; driver; cannon crewmember; guardsman; machinist mate; senior nco; military; crew chief; unit supply specialist; master corporal; active duty; national guard",
		"55-1011.00":
			"pilot; aviator; helicopter pilot; flight officer; instructor pilot; naval aviator; aircraft commander; fighter pilot; f 16 pilot",
		"29-2042.00 55-3019.00":
			"medic; corpsman; hospital corpsman; combat medic; healthcare specialist; medical technician; army medic; aerospace medical technician",
		"33-3021.06":
			"intelligence analyst; intelligence officer; intelligence; intelligence specialist; cryptologic technician; cryptologic linguist; all source intelligence analyst; signals intelligence analyst; intel analyst; s2",
		"49-3042.00 49-3031.00":
			"mechanic; wheeled vehicle mechanic; diesel mechanic; motor transport mechanic; light wheel vehicle mechanic; heavy equipment mechanic; vehicle mechanic; tank mechanic",
		"49-3011.00":
			"aviation mechanic; aircraft mechanic; aircraft maintenance; aviation structural mechanic; aircraft crew chief; maintainer; avionics technician; aviation machinist mate; jet engine mechanic; helicopter mechanic",
		"33-3051.00":
			"military police; military police officer; security forces; master at arms; mp; military policeman; security force; provost",
	},
	security: {
		"33-9032.00":
			"officer; guard; agent; specialist; driver; associate; patrol; professional; security; crew; site officer; patrol officer; employee; representative; messenger; armed guard; member; technician patrol; atm technician; gardien; custom protection officer; operator; guard driver; driver messenger; team member; armed messenger; site; steward; vault; contractor; concierge; mobile patrol; worker; flex officer; unarmed; customs protection officer; security professional; armed officer; relief officer; crew member; event staff; dispatcher guard; driver guard; armored driver; vault teller",
		"33-1091.00":
			"supervisor; sergeant; site supervisor; captain; lieutenant; shift supervisor; team leader; chief; lead; team lead; account manager; field supervisor; shift lead; patrol supervisor; site lead; field training officer; assistant supervisor; branch supervisor; shift leader; road supervisor; field manager; duty manager; operations supervisor; site manager; inspector; shift manager; corporal; lead officer; mobile supervisor; security shift supervisor; shift captain; watch commander",
		"11-3013.01 11-1021.00":
			"manager; director; operations manager; branch manager; general manager; regional manager; district manager; owner; operations director; president; client manager; security manager; vice president; area manager; client service manager; service manager; regional director; security director; ceo; contract manager; operation manager; managing director; senior manager; assistant manager; founder; regional vice president; business owner; director of operation; program manager; project manager",
		"49-2098.00":
			"technician; installer; service technician; installation technician; alarm technician; engineer; systems technician; lead technician; field technician; install technician; service engineer; cctv; lead installer; alarm installer; electronic technician; installation manager; technician ii; security engineer",
		"15-1212.00":
			"analyst; security analyst; consultant cyber; threat analyst; cyber analyst",
		"41-3091.00":
			"sales representative; sales; account executive; sales consultant; business development manager; sales manager; sales executive; security consultant; security advisor; sales rep; sales agent; outside sales; residential sales; sales advisor",
	},
	media: {
		"27-3023.00 27-3041.00":
			"reporter; correspondent; writer; journalist; columnist; anchor; contributor; staff writer; intern; editorial intern; staff reporter; bureau chief; critic; senior writer; senior reporter; freelancer; contributing writer; fellow; freelance; news; sports; newsroom; photojournalist; stringer; freelance writer; producer reporter; multimedia journalist; host reporter; senior correspondent; mmj; sports reporter; investigative reporter; staff; trainee; meteorologist anchor; desk; political reporter; newsreader; redactor; redacteur; associate reporter; news intern; contributing reporter; reporting fellow; special correspondent; news desk; field reporter; reporter anchor; breaking news reporter",
		"27-3041.00":
			"editor; managing editor; senior editor; associate editor; assistant editor; editorial assistant; executive editor; deputy editor; copy editor; editor in chief; contributing editor; news editor; publisher; web editor; digital editor; editorial director; commissioning editor; assistant managing editor; city editor; page designer; editorial; sub editor; assignment editor; sports editor; deputy managing editor; features editor; features; opinion editor; section editor; editor at large; editorial manager; online editor; copy chief; photo editor; associate publisher; night editor; weekend editor; audience editor; editorial associate; photo; acquisition editor",
		"27-2012.00":
			"producer; director; executive producer; senior producer; associate producer; assistant producer; line producer; creative director producer; production manager; showrunner; production coordinator; pa; production assistant; field producer; first ad; segment producer; news producer; content producer; supervising producer; production; coordinating producer; digital producer; researcher; creative producer; assistant director; post producer; story producer; runner; production secretary; junior producer; owner; founder; production executive; development producer; post production; technical director; development; development executive; co executive producer; content; founder producer; creative executive; video producer; post production coordinator; broadcast associate; production intern; unit production manager; associate director; post production supervisor; audio producer; studio director; president of production; production supervisor; development assistant; development coordinator; coordinator; production trainee",
		"27-3011.00":
			"host; presenter; announcer; dj; on air; personality; broadcaster; on air personality; on air host; jock; morning show host; on air talent; sports broadcaster; radio host; play by play; animateur; locutor; presentateur; commentator; talent; show host; sportscaster; co host; sideline reporter; program host; voice talent; board operator host",
		"27-4032.00 27-4031.00":
			"video editor; videographer; photographer video; camera; camera operator; cameraman; multimedia; multimedia producer; editor video; photog; news photographer; cinematographer; dp; post; director of photography; assistant camera; cameraperson; camera assistant; preditor; colorist; video; video journalist; motion designer; video producer editor; assistant video editor; visual journalist; cadreur; monteur; 1st ac; 2nd ac; operator camera; film editor",
		"27-4014.00 27-4011.00 27-4012.00":
			"engineer; technician; audio; sound; broadcast engineer; sound mixer; broadcast technician; audio engineer; master control; master control operator; technical operator; board operator; chief engineer; operator; it broadcast; a2; lighting; studio technician; sound designer; engineer in charge; maintenance engineer; recording engineer; grip; technical producer; audio operator; mixer; electrician; sound editor; gaffer; projectionist; a1",
		"41-3011.00":
			"account executive; sales; sales manager; account manager; sales executive; advertising sales; digital sales; sales director; ad sales; national sales manager; sales representative; advertising manager; general sales manager; advertising director; sales assistant; account director; sales planner; advertising; senior account executive; local sales manager; sales account executive; digital account executive; media consultant; advertising account executive; marketing consultant; traffic manager; director of sale; sales coordinator; regional sales manager; partnerships manager; advertising executive; ad operation; media executive; sponsorship",
		"27-1024.00":
			"designer; graphic designer; art director; creative; creative director; layout; graphic artist; illustrator; graphics; senior designer; page designer; visual designer; design director; creative lead; graphics editor; infographics; artist; deputy art director; news designer; presentation editor",
		"27-2041.00":
			"composer; music supervisor; music director; music; music producer; music coordinator",
		"27-1014.00":
			"animator; artist animation; vfx; compositor; modeler; visual effects; lighter; rigger; layout artist; character animator; storyboard; storyboard artist; fx; vfx artist; visual effects artist; lighting artist; animation; cg artist; animation supervisor; matte painter; technical director animation; vfx supervisor",
		"27-2012.03":
			"program director; programming; programmer; scheduler; programming manager; programming director; content director; program manager; operations manager; station manager; acquisitions",
	},
	advertising: {
		"11-2011.00 13-1161.00":
			"account director; account manager; account supervisor; account executive; director; group account director; partner; account coordinator; vice president; account; account lead; manager; senior account executive; assistant account executive; associate; managing director; account management; senior account manager; owner; founder; executive; supervisor; business director; coordinator; president; client partner; client director; senior vice president; co founder; senior account director; consultant; intern; associate director; strategist; media director; group director; managing partner; client service director; assistant account manager; management supervisor; principal; new business director; growth director; chief growth officer; director of client service; client services; account intern; senior associate; associate account director; specialist; business development; director of account; head; lead; ceo",
		"13-1161.00":
			"planner; strategist brand; analyst; media planner; digital strategist; media buyer; strategy director; media; strategy; media supervisor; marketing manager; digital marketing; social media manager; seo specialist; senior strategist; senior media planner; assistant media planner; brand strategist; digital; digital manager; planning director; senior planner; associate media director; buyer; paid social; search; programmatic; insight; analytics; social strategist; comms planner; associate strategist; digital planner; media strategist; digital analyst; performance; media assistant; social; connections planner; paid search; account strategist; researcher; data analyst; programmatic trader; strategic planner; digital supervisor; programmatic specialist",
		"27-1011.00":
			"creative director; art director; executive creative director; associate creative director; creative; group creative director; senior art director; head of art; chief creative officer; junior art director; acd; ecd; creative lead; creative partner; design director; creative supervisor; head of creative; junior creative",
		"27-3043.00":
			"copywriter; writer; senior copywriter; junior copywriter; copy director; content writer; copy; associate copywriter; copy supervisor; content strategist; group copy supervisor; content",
		"27-1024.00":
			"designer; graphic designer; senior designer; artworker; studio artist; production artist; studio; junior designer; digital designer; studio manager; visual designer; design; presentation designer; illustrator; retoucher; motion designer; production designer; lead designer",
		"27-3031.00":
			"publicist; press; pr; media relation; pr manager; communication manager; communications; senior communication; pr executive; public relations; pr account executive; corporate communication; public affairs; influencer; media relations; influencer manager; communication consultant; communication director; crisis; pr director; press officer; assistant publicist; communications specialist",
		"27-2012.00":
			"producer; senior producer; executive producer; head of production; broadcast producer; integrated producer; production; production manager; content producer; associate producer; agency producer; digital producer; production assistant; junior producer; production director; production coordinator; director of production; print producer",
		"13-1082.00":
			"project manager; traffic manager; traffic; senior project manager; digital project manager; resource manager; operations; program manager; operation manager; producer project; project director; project coordinator; scrum; delivery manager; operations director; operations manager",
		"15-1254.00":
			"developer; web developer; engineer; technologist; creative technologist; technical director; front end developer; full stack developer; tech lead; technology director",
	},
	pharma: {
		"19-1042.00 19-1029.00 19-2031.00":
			"scientist; researcher; fellow; principal scientist; research associate; associate scientist; senior scientist; investigator; associate; postdoc; director research; biologist; principal investigator; staff scientist; research scientist; research assistant; associate director; associate principal scientist; postdoctoral fellow; scientist ii; associate researcher; senior associate scientist; scientific director; senior research associate; intern; senior principal scientist; principal research associate; group leader; senior researcher; head of research; lead scientist; research fellow; r d; process development associate; distinguished scientist; vice president research; scientist i; chercheur; vp research; drug discovery; scientific associate; scientist iii; engineer research; research technician scientist",
		"41-4011.00":
			"representative; sales representative; sales; specialist; territory manager; sales specialist; rep; medical representative; professional sales representative; account manager; executive; account executive; territory business manager; sales consultant; key account manager; district manager; sales manager; regional business manager; medical rep; business manager; institutional sales; sales executive; area manager; regional sales manager; sales rep; territory representative; oncology specialist; oncology sales specialist; hospital specialist; executive representative; territory sales manager; specialty representative; delegate; senior sales representative; biopharmaceutical representative; professional representative; delegue; health representative; therapeutic specialist; business specialist; district sales manager; area business manager; commercial manager; health care representative; customer representative; field sales; national account manager; sales director; regional account manager; medical sales; product specialist; scientific sales; sales trainee",
		"11-9121.00 11-2021.00":
			"manager; director; associate director manager; senior manager; senior director; executive director; head; vice president; lead; project manager; team leader; general manager; program manager; project leader; president; global lead; supervisor lab; program director; vp; founder; ceo; chief scientific officer; section head; laboratory manager; clinical project manager; operations manager lab; country manager; medical director; country head; medical manager; site head; associate vice president; senior vice president; clinical lead",
		"51-9011.00 51-9111.00":
			"operator; technician; manufacturing technician; manufacturing associate; production; production operator; process technician; manufacturing; manufacturing operator; associate manufacturing; bioprocess technician; production technician; process operator; biotechnician; packaging technician; packaging operator; manufacturing specialist; packager; operator ii; worker; filling operator; production associate; production worker; biomanufacturing associate; aseptic technician; machine operator; technician ii",
		"13-1041.07":
			"regulatory; regulatory affairs; regulatory associate; regulatory manager; regulatory affairs associate; drug safety; pharmacovigilance; safety specialist; regulatory specialist; drug safety associate; regulatory affair manager; regulatory officer; labeling; drug safety specialist; pv specialist; safety scientist; cmc; regulatory lead; regulatory consultant",
		"11-9121.01":
			"cra; clinical research associate; study manager; clinical; clinical trial manager; clinical trial associate; trial manager; clinical project associate; clinical study manager; study lead; clinical operations; cta; clinical scientist manager; clinical operation manager; clinical operation lead; start up specialist; site manager clinical; clinical trial lead; clinical associate; clinical study lead; study start up; cra ii; senior cra; clinical research coordinator; study coordinator; site contract; site activation; clinical trial assistant",
		"19-4099.01 51-9061.00":
			"quality; qa; qc; quality analyst; qc analyst; quality associate; qa specialist; quality specialist; quality assurance; qa associate; quality control; quality control analyst; analyst; inspector; quality engineer; qa manager; quality manager; qc scientist; quality assurance specialist; qc chemist; quality assurance associate; quality systems; quality assurance manager; quality lead; senior quality specialist; qc technician; qa officer; qc manager; auditor; qc associate; qa analyst; quality assurance officer; quality director; compliance specialist; quality control manager; quality compliance; qa auditor; document control",
		"29-2011.00 29-2012.00":
			"technologist; lab technician; medical technologist; laboratory technician; lab assistant; lab tech; laboratory assistant; processor; specimen processor; clinical laboratory scientist; medical laboratory technician; cls; mlt; lab associate; histotechnologist; laboratory associate; specimen technician; clinical lab scientist; tech lab; laboratory technologist; accessioner; lab supervisor; laboratory supervisor; specimen accessioner; clinical lab associate; cytotechnologist",
		"31-9097.00":
			"phlebotomist; psc; phlebotomy; phlebotomy technician; patient service technician; patient services technician; phlebotomist ii; site lead phlebotomist; phlebotomy supervisor; patient service representative; patient service center",
		"15-2041.01 15-2051.00":
			"statistician; biostatistician; programmer; statistical programmer; data scientist; data manager; data analyst; statistics; clinical data manager; bioinformatician; principal statistician; computational biologist; sas programmer; clinical programmer; biometrics; bioinformatics scientist; associate statistician; clinical data; senior statistician; data management; principal statistical programmer",
	},
	construction: {
		"11-9021.00":
			"manager; project manager; superintendent; director; owner; general manager; construction manager; president; site manager; vice president; operations manager; contractor; general contractor; assistant superintendent; assistant project manager; general superintendent; site superintendent; senior project manager; project superintendent; project executive; contracts manager; works manager; ceo; builder; co owner; founder; production manager; owner operator; project director; operation manager; business owner; senior superintendent; partner; branch manager; area manager; field manager; regional manager; field superintendent; division manager; chef de chantier; conducteur travaux; jefe obra; project lead; senior manager; managing director; program manager; principal; package manager; managing partner; contract manager; proprietor; director of operation; self employed; apm; service manager; area superintendent; construction director; department manager; project sponsor; executive; project control manager; account manager construction",
		"47-1011.00":
			"foreman; supervisor; lead; crew leader; general foreman; site supervisor; field supervisor; foreperson; working foreman; team leader; superintendent field; site foreman; crew chief; ganger; leadman; lead man; crew foreman; crew lead; labor foreman; concrete foreman; shift supervisor; leading hand; field foreman; capataz; safety supervisor; yard foreman; lead foreman; assistant foreman; foreman operator; lead installer",
		"47-2061.00":
			"laborer; worker; helper; apprentice; crew member; hand; operative; general labor; general laborer; labor; crew; employee; team member; assistant labor; skilled laborer; labourer; installer helper; ouvrier; obrero; construction; peon; field worker; trades; yard; tradesman; yardman; general worker; technician laborer; manoeuvre; multi skilled; improver; associate; journeyman; intern labor; mate",
		"47-2073.00":
			"operator; equipment operator; heavy equipment operator; machine operator; driver operator; plant operator; lead operator; excavator; excavator operator; operating engineer; machine driver; equipment manager; equipment; heavy operator; machinist plant",
		"17-2051.00":
			"engineer; project engineer; field engineer; site engineer; senior engineer; graduate engineer; assistant engineer; principal engineer; structural engineer; civil engineer; office engineer; staff engineer; design engineer; planning engineer; structural; civil; assistant project engineer; resident engineer; engineering intern; trainee engineer; associate; senior project engineer; design manager; quality engineer; setting out engineer; lead engineer; senior associate; associate director; eit; technical director; graduate; engineering manager; sub agent; section engineer; engineer in training; transportation engineer; engineer ii; civil eit; bridge engineer; consultant; assistant resident engineer; associate engineer; temporary works; chief engineer; engineer i; geotechnical engineer; qa qc engineer; qc engineer; engineer iii; project engineer ii",
		"13-1051.00":
			"estimator; surveyor; quantity surveyor; chief estimator; qs; senior estimator; preconstruction manager; cost manager; commercial manager; junior estimator; preconstruction; assistant quantity surveyor; estimating; senior quantity surveyor; assistant qs; preconstruction estimator; estimating manager; lead estimator; cost consultant; takeoff; estimator project manager; trainee quantity surveyor; assistant estimator; director of preconstruction; metreur; project estimator",
		"47-2031.00":
			"carpenter; framer; joiner; installer; finish carpenter; craftsman; lead carpenter; menuisier; carpintero; carpentry; trim; apprentice carpenter; remodeler; fitter; handyman carpenter; carpenter foreman; journeyman carpenter; foreman carpenter; formwork; skilled carpenter",
		"47-2111.00":
			"electrician; journeyman electrician; apprentice electrician; wireman; master electrician; electrical apprentice; electrical; service electrician; electrical technician; helper electrician; residential electrician; residential technician; electrical foreman; electrical superintendent; electrical supervisor; electrical helper; electrical project manager",
		"47-2152.00":
			"plumber; pipefitter; service plumber; journeyman plumber; apprentice plumber; plumbing; drain technician; master plumber; steamfitter; plombier; plumbing apprentice; drain cleaner; plumbing technician; sprinkler fitter; plumbing foreman; pipe fitter; water heater installer; plumbing manager; service technician plumbing; lead plumber",
		"49-9021.00":
			"hvac technician; service technician; hvac; technician; hvac installer; comfort advisor; comfort consultant; maintenance technician hvac; tech; lead technician; install technician; hvac tech; service manager hvac; service tech; field technician; installer hvac; commercial technician; refrigeration technician; hvac service technician; sheet metal worker; hvac apprentice; service supervisor; installation technician; install manager; commercial service technician",
		"47-2141.00":
			"painter; decorator; paint foreman; painting; lead painter; crew painter",
		"37-3011.00":
			"gardener; landscaper; landscape laborer; groundskeeper; lawn technician; irrigation technician; maintenance crew; irrigation; grounds; lawn; landscape; lawn care; climber; arborist; landscape technician; crew member landscape; plant health care technician; enhancement; enhancement manager; groundsman; landscape designer; lawn specialist; lawn care specialist; landscape foreman; branch manager landscape; grounds manager",
		"53-3032.00":
			"driver; truck driver; cdl driver; dump truck driver; hauler; class a driver; mixer driver; concrete truck driver; delivery driver; lorry driver; truck; ready mix driver; haul truck driver",
		"19-5011.00":
			"safety; safety manager; safety officer; safety coordinator; safety director; hse; hse manager; ehs manager; health and safety; hse officer; hse advisor; safety engineer; safety specialist; site safety; safety representative; safety consultant; safety professional; director of safety; hse coordinator; health safety; she advisor; ssho; corporate safety; field safety; shea; area safety manager",
		"47-4011.00":
			"inspector; qc; building inspector; qa qc; quality control; quality manager; clerk of works; construction inspector; quality control manager; field inspector; quality; qc manager; quality inspector; special inspector; controleur; roof inspector; home inspector; qc inspector; qaqc; materials technician; quality control inspector; quality assurance; qa manager; senior inspector; field representative; materials tester",
		"41-3091.00":
			"sales; sales representative; sales manager; sales consultant; business development; business development manager; estimator sales; sales rep; project consultant; outside sales; new home consultant; home consultant; account manager; design consultant; sales executive; residential sales; account executive; new home sales; canvasser; sales director; design sale; project advisor; sales associate; canvassing manager; inside sales; project specialist; sales specialist; appointment setter; exterior specialist; vp of sale; sales team lead; sales professional; roof advisor; sales advisor; roofing specialist; territory manager; sales project manager; home advisor; territory sales manager",
		"43-6014.00":
			"secretary; office manager; administrative assistant; receptionist; project coordinator; coordinator; admin; office administrator; project administrator; project assistant; administrator; assistant; office assistant; bookkeeper; executive assistant; assistante; contract administrator; permit coordinator; office; project secretary; bid coordinator; field administrator; office coordinator; document controller; administrative; procurement coordinator; scheduling coordinator; office admin; accounts payable; project support; construction administrator",
	},
	tech: {
		"15-1252.00":
			"engineer; developer; programmer; tech lead; architect; staff; staff engineer; principal engineer; member of technical staff; sde; swe; software; intern engineer; engineering intern; principal; senior staff engineer; lead engineer; senior engineer; associate engineer; systems engineer; team lead; technical lead; senior developer; junior developer; lead developer; senior member of technical staff; distinguished engineer; sde ii; ic4; e5; e4; l5; founding engineer; developpeur; desarrollador; platform engineer; senior principal engineer; engineer ii; engineer iii; graduate engineer; senior software; technology lead; module lead; engineer i; staff software; swe intern; sde intern; sde 2; senior programmer; technical architect; systems engineer trainee; assistant system engineer; programmer analyst; programmer analyst trainee; associate consultant; application developer; senior systems engineer; senior technical lead; project engineer; specialist programmer; technology analyst; senior associate; product engineer; associate software; associate; engineer trainee; power programmer; development engineer; performance engineer; lead; system engineer; software developer; r d engineer; research engineer; full stack; back end; frontend; engineering; graduate trainee; trainee engineer; applications engineer; integration engineer; consulting member of technical staff; technical staff; senior project engineer; specialist; it analyst; assistant consultant; cto office; hacker; fellow; ingenieur; ingeniero; sre; field engineer",
		"11-3021.00":
			"engineering manager; director of engineering; manager; senior manager; director; vice president; vp; senior director; em; senior engineering manager; head of engineering; delivery manager; software manager; group manager; senior engineer manager; principal manager; group engineering manager; principal group engineering manager; principal engineering manager; technology manager; technical manager; group project manager; engineering director; development manager; head; assistant vice president; delivery head; partner director; it manager; software development manager; sdm; associate director; senior project manager; associate vice president",
		"11-2021.00 13-1082.00":
			"product manager; pm; product; senior product manager; group product manager; product owner; product lead; principal pm; pm lead; principal product manager; product director; director of product; apm; associate product manager; product management; program manager pm; head of product; product marketing manager; product manager ii; rotational product manager; product intern; pmm; senior pm; product manager intern; product analyst pm",
		"15-1255.00":
			"designer; product designer; ux designer; design lead; senior designer; design; visual designer; design manager; ux; ui designer; interaction designer; creative; ux researcher; staff designer; researcher ux; content designer; user experience; lead designer; principal designer; product design; design intern; design director; design researcher; motion designer; brand designer ux; creative technologist; head of design; user researcher; ux writer; ux lead",
		"15-2051.00":
			"data scientist; analyst; data analyst; scientist; applied scientist; research scientist; decision scientist; data engineer; researcher; machine learning engineer; quantitative researcher; business analyst data; analytics; senior analyst; data; mle; senior data analyst; quantitative analyst; ai engineer; product analyst; ml engineer; analytics lead; insights; ml; bi engineer; bie; analytics engineer; data science; data science manager; ai; resident; ai resident; research; quantitative; research intern; ai researcher; applied researcher; senior scientist; principal scientist; business intelligence engineer; staff data scientist",
		"15-1232.00":
			"technician; support; support engineer; support specialist; technical support; it support; helpdesk; tech; customer support; support analyst; desktop support; it technician; help desk; it specialist; support technician; it; technical support engineer; technical support specialist; repair technician; field technician; bench technician; service desk; advisor; technical advisor; support agent; customer support engineer; support representative; specialist support; agent repair; customer support specialist; it admin; computer technician; support manager; product support; technical support representative; senior advisor; tier 2; tier 1; at home advisor; it assistant; service desk analyst",
		"41-3091.00 41-4011.00":
			"account executive; sales; sales representative; account manager; sdr; bdr; sales manager; business development; account director; sales executive; ae; sales development representative; enterprise account executive; business development manager; sales director; partner manager; client partner; account strategist; business development representative; customer success; csm; customer success manager; sales specialist; regional sales manager; strategic account executive; inside sales; client executive; sales engineer ae; client manager; industry manager; account; mid market account executive; regional director; head of sale; area vice president; partner; partnership manager; vp of sale; sales intern; senior account executive; rvp; channel manager; partnership; business development executive; account lead; director of sale; alliance manager; global account manager; enterprise sales; enterprise ae; territory manager; channel account manager; sales lead; commercial account executive; renewals manager; customer success director; account development representative; adr; partner development manager; sales operation; account representative; ad sales; gtm; business development associate; customer success lead; senior csm; renewals; client success manager; client success; regional vice president; smb account executive; key account manager; named account manager; partner account manager; solution specialist; technical account manager; tam; sales account executive; onboarding specialist; inside sales representative; channel sales; partner sales",
		"41-9031.00 15-1299.08":
			"solutions engineer; solutions architect; sales engineer; solution architect; solutions consultant; customer engineer; se; sa; presales; presales consultant; solution consultant; cloud architect; pre sales; principal solution architect; solution engineer; cloud solution architect; specialist solution architect; field engineer presale; forward deployed engineer; pre sales engineer; technical sales; principal se; presales engineer; technical specialist; cloud engineer; implementation engineer; enterprise architect",
		"13-1082.00 15-1299.09":
			"program manager; project manager; tpm; technical program manager; scrum master; project coordinator; operations; program; operations manager; implementation manager; senior program manager; project lead; pmo; project; agile coach; project management; program lead; delivery lead; coordinator; principal program manager; implementation specialist; implementation consultant; engagement manager; staff tpm; project leader; release manager; senior tpm; scrum; program coordinator; implementation; principal tpm; project analyst",
		"15-1253.00":
			"tester; qa; qa engineer; test engineer; quality; sdet; quality analyst; test analyst; qa analyst; qa lead; quality engineer; test lead; quality assurance; automation engineer; software tester; qa tester; test; senior qa; qa manager; quality assurance engineer; qa intern; automation; test manager; software test engineer; senior test engineer; game tester; test specialist",
		"15-1212.00":
			"security; security engineer; security analyst; information security; security consultant; cyber; soc analyst; security researcher; infosec; threat analyst; penetration tester; security architect; application security; security specialist; privacy engineer; security operation; cyber analyst; privacy; trust and safety; security manager; threat intelligence; malware analyst; appsec",
		"13-1071.00":
			"recruiter; technical recruiter; talent; sourcer; people; hr; people partner; people operation; hrbp; talent acquisition; recruiting; recruiting coordinator; hr business partner; people ops; human resource; hr manager; talent partner; recruitment; university recruiter; recruiting manager; talent acquisition partner; hr generalist; senior recruiter; executive recruiter; talent sourcer; people manager hr; people operations specialist; hr executive; leadership recruiter; talent scout; recruiting lead",
		"17-2061.00":
			"hardware engineer; design engineer; asic engineer; silicon engineer; verification engineer; hardware; physical design engineer; fpga engineer; rtl; component design engineer; electrical engineer; validation engineer; cpu design engineer; design verification engineer; asic design engineer; chip designer; circuit design engineer; soc design engineer; mixed signal engineer; analog design engineer; layout engineer; cad engineer; logic design engineer; circuit designer; system validation engineer; process engineer; yield engineer; module engineer; silicon design engineer; architect cpu; silicon validation",
		"13-1161.00 11-2021.00":
			"marketing; marketing manager; growth; brand; content; social media; product marketing; growth manager; communications; marketing specialist; demand generation; marketing director; community manager; content strategist; marketing lead; growth marketing; growth lead; field marketing; marketing coordinator; digital marketing; seo; content marketing; digital marketer; head of marketing; head of growth; communications manager; marketing associate; marketing intern; content manager; brand manager; marketing executive; marketing operations; campaign manager; community; evangelist; developer relation; social media manager; event; events; copywriter; content writer; editor; events manager; marketing analyst; social; lifecycle marketing; performance marketing",
	},
	aerospace: {
		"17-2011.00 17-2141.00":
			"engineer; systems engineer; design engineer; propulsion engineer; test engineer; structural engineer; senior engineer; scientist; structures engineer; mechanical engineer aerospace; researcher; flight test engineer; lead engineer; intern; principal engineer; stress engineer; staff engineer; flight engineer; associate engineer; avionics engineer; chief engineer; engineer intern; astronaut; gnc engineer; integration engineer; engineering intern; mission engineer; stress analyst; responsible engineer; fellow; technical fellow; structural analyst; engineer ii; payload engineer; engineer iii; research engineer; project engineer; liaison engineer; structural analysis engineer; flight controller; mission manager; engineer i; thermal engineer; graduate engineer; rocket scientist; manufacturing engineer; associate technical fellow; system engineer; apprentice engineer; engineering; launch engineer; satellite engineer; ingenieur; level 3 engineer; principal systems engineer; spacecraft engineer; product review engineer; research scientist; aerodynamicist; ingeniero",
		"49-3011.00 51-2011.00":
			"technician; mechanic; assembler; aircraft mechanic; sheet metal mechanic; installer; structural mechanic; a p mechanic; inspector; structures mechanic; aircraft technician; fabricator; assembly mechanic; integration technician; aircraft assembler; flight line mechanic; painter aircraft; production technician; maintenance technician; electrician; assembly technician; lead technician; aircraft inspector; avionics technician; structures technician; crew chief; airframe; riveter; composite technician; avionics; technician integration; machinist aircraft; tube bender; launch technician; assembler installer; machinist; sealer; wire harness; operator; worker; production associate; quality inspector",
		"11-9041.00":
			"manager; director; engineering manager; program manager; project manager; vice president; senior manager; chief; branch chief; team lead; project lead; lead; group supervisor; section manager; supervisor; division chief; director of engineering; senior director; group lead; section chief; department manager; business manager; deputy program manager; head; flight director",
		"13-1081.00 13-1023.00":
			"buyer; procurement agent; supply chain; supply chain specialist; subcontract administrator; planner; procurement; logistics; procurement analyst; supply chain analyst; supply chain manager; contract administrator; contracts manager; logistician; subcontract manager; contracts; procurement specialist; industrial engineer planner; supplier manager; contract specialist; supplier quality; production planner; material planner; master scheduler; logistics analyst; procurement manager; contract manager; supplier program manager; subcontracts; sourcing; price analyst; logistics manager",
		"15-1252.00":
			"software engineer; developer; programmer; software developer; embedded software engineer; software; embedded engineer; devops engineer; full stack engineer; principal software engineer; software architect; flight software engineer",
	},
	manufacturing: {
		"51-1011.00":
			"supervisor; team leader; team lead; shift supervisor; production supervisor; lead; group leader; foreman; shift manager; line lead; line leader; shift leader; manufacturing supervisor; shift lead; area supervisor; front line supervisor; production lead; line supervisor; floor supervisor; area leader; leadman; coordinator production; facilitator; department supervisor; shift coordinator; chef equipe; jefe turno; lead operator; production team leader; work leader; operations supervisor; cell lead; assembly supervisor; night supervisor; production leader; zone leader; lead person; area coordinator; section leader; packaging supervisor; general supervisor; production group leader; unit leader; department lead",
		"51-9199.00 51-2092.00":
			"operator; worker; associate; laborer; assembler; machine operator; production; team member; production associate; employee; production worker; machinist operator; press operator; helper; assembly; packer; packaging; production operator; line operator; general labor; factory worker; line worker; ouvrier; operario; process operator; material handler; operative; labor; utility; manufacturing associate; production technician; machine; labourer; packaging operator; mixer; manufacturing operator; general laborer; operador; operateur; production team member; equipment operator; loader; forming; process technician operator; machine tender; machine attendant; assembly technician; assembly worker; production assistant; technician production; utility operator; assembly operator; finisher; extruder; assembly line worker; sorter; hand packer; assembly associate; floater; temp; line tech; machine setter; line attendant; manufacturing; batch maker; feeder; operator i; operator ii; crew member; operator iii; line lead operator; welder operator; trimmer; production specialist; product handler; sanitation; line; general operative; technician operator; packing; trainee; batch operator; stacker",
		"17-2112.00 17-2112.03 17-2141.00":
			"engineer; process engineer; industrial engineer; manufacturing engineer; project engineer; production engineer; quality engineer; continuous improvement; senior engineer; engineering; lead engineer; plant engineer; engineer intern; engineering intern; process improvement; continuous improvement manager; lean; application engineer; product engineer; design engineer; validation engineer; continuous improvement engineer; packaging engineer; staff engineer; ci manager; supplier quality engineer; graduate engineer; senior process engineer; operation excellence; improvement; tooling engineer; ci engineer; reliability engineer; quality assurance engineer; development engineer; lean manager; industrialization; engineer ii; associate engineer; controls engineer; senior manufacturing engineer; technical specialist; mechanical engineer; automation engineer; principal engineer; sales engineer product; test engineer; methods engineer; ingenieur; ingeniero; process development engineer; r d engineer; research engineer; manufacturing engineering manager; chief engineer; field engineer; project leader engineer",
		"11-3051.00":
			"manager; plant manager; production manager; operations manager; director; general manager; manufacturing manager; superintendent; president; vice president; operations director; plant superintendent; assistant plant manager; department manager; owner; factory manager; area manager; business unit manager; production superintendent; operations; site manager; vp operation; director of operation; value stream manager; assistant manager; production director; shift superintendent; senior manager; packaging manager; maintenance and production manager; operations leader; unit manager; head of production; coo; plant director; director of manufacturing; site director; production control manager; executive; factory director; plant leader; ceo; deputy manager; business manager; assistant production manager; managing director; vp of operation; production planner manager; manufacturing director; operation manager; assistant vice president; assembly manager",
		"49-9041.00 49-9071.00":
			"mechanic; maintenance; maintenance technician; maintenance mechanic; technician; electrician; maintenance supervisor mechanic; maintenance manager technician; millwright; industrial mechanic; multi craft technician; electromechanical technician; fitter; maintenance engineer; electrical technician; service technician; maintenance worker; tech; field service technician; maintenance supervisor; maintenance manager; industrial electrician; equipment technician; maintenance lead; maintenance electrician; e i technician; controls technician; process technician; instrument technician; maintenance planner; senior technician; reliability technician; utility technician; field service engineer; mechanical fitter; technicien; tecnico; plant electrician; refrigeration technician; skilled trades; maintenance technician ii; industrial maintenance technician; mechatronics technician; maintenance tech; automation technician; maintenance operator; boiler operator maintenance",
		"51-9061.00":
			"inspector; qa; qc; quality; quality inspector; quality control; quality assurance; quality technician; tester; auditor; qa technician; qc technician; quality auditor; quality manager; qa manager; quality control inspector; quality supervisor; inspecteur; lab technician; quality specialist; quality control technician; quality assurance technician; qc inspector; quality assurance manager; qa supervisor; food safety; quality analyst; quality coordinator; cmm; final inspector; quality lead; food technologist; qa inspector; quality tech; laboratory technician; lab tech; qa tech; quality control manager; quality assurance supervisor; fsqa; grader; quality assurance specialist; quality assurance inspector; sampler; lab analyst; quality assurance lead; metrology; hygiene; food safety manager; fsq",
		"51-4041.00":
			"machinist; cnc machinist; cnc operator; toolmaker; cnc; tool and die maker; programmer cnc; cnc programmer; mill operator; lathe operator; setup; setup operator; set up operator; tool maker; grinder; setter; cnc setter; tourneur; fraiseur; precision machinist; deburr; edm; saw operator; cnc lathe operator; setup technician; mold maker; cnc machine operator; toolroom; turner; die setter; tool and die; apprentice machinist",
		"51-4121.00":
			"welder; fabricator; welder fabricator; fitter welder; mig welder; robot welder; soudeur; soldador; fitter fabricator; welding; tig welder; brake operator; robotic welder; weld technician; fab; welding supervisor; metal fabricator; fab shop; weld operator; welding engineer technician; weld inspector; boilermaker; iron worker; structural fitter; steel fabricator",
		"53-7051.00":
			"forklift; forklift driver; forklift operator; warehouse; warehouse associate; shipping; shipper; receiver; warehouse operator; lift driver; shipping clerk; warehouse worker; warehouse manager; lift operator; warehouse supervisor; fork lift; shipping manager; shipping supervisor; material coordinator; material; cariste; shipping and receiving; receiving; dock worker; logistics; warehouse lead; logistics coordinator; inventory; inventory control; tugger driver; fork truck driver; logistic manager; materials manager; shipping coordinator; dispatch; warehouse clerk; fork lift operator; material specialist; inventory specialist; yard driver; stores; storeman; distribution; materials; receiving clerk; shipping lead; truck driver; driver; hostler",
		"41-4012.00 11-2022.00":
			"sales; sales representative; sales manager; account manager; territory manager; regional sales manager; business development manager; account executive; sales engineer; key account manager; district manager; national account manager; sales director; sales executive; inside sales; outside sales; merchandiser; sales rep; district sales manager; customer development manager; area sales manager; product manager; route sales; sales associate; territory sales manager; marketing manager; customer manager; national sales manager; route sales representative; director of sale; brand manager; zone manager; regional manager; account; business development; commercial; category manager; inside sales representative; salesman; area manager sale; sales officer; vendedor; zone sales manager; unit sales manager; sales coordinator; customer service; customer service representative; sales consultant; territory sales executive; account representative; vp sale; sales supervisor; sales specialist; asm; sales trainee; business manager sale; commercial manager; retail sales representative; sales lead; technical sales; region manager; delegate; route salesman; rsr; relief driver; sales intern; customer business manager; area business manager; territory representative; sales leader",
		"19-1012.00 19-2031.00":
			"scientist; chemist; food scientist; research scientist; r d; researcher; r d scientist; product developer; senior scientist; r d manager; flavorist; formulator; r d technician; product development; formulation chemist; research chemist; r d chemist; research associate; principal scientist; technologist; research technician; research; lab manager; development chemist; food technologist; associate scientist; product development scientist; application chemist; analytical chemist; lab; sensory; lab supervisor; r d director; color matcher; r d specialist; r d intern; principal research scientist; lab assistant; senior chemist; senior research scientist; research fellow; r d associate; research specialist",
	},
	energy: {
		"17-2171.00 17-2071.00 17-2141.00":
			"engineer; reservoir engineer; drilling engineer; production engineer; project engineer; process engineer; field engineer; facilities engineer; petroleum engineer; completion engineer; operations engineer; senior engineer; mechanical engineer; electrical engineer; design engineer; pipeline engineer; energy engineer; lead engineer; engineering intern; wireline engineer; asset engineer; engineer ii; graduate engineer; staff engineer; subsea engineer; engineering; well engineer; chemical engineer; reliability engineer; associate engineer; protection engineer; intern engineer; project manager engineer; principal engineer; intern; distribution engineer; planning engineer; transmission engineer; nuclear engineer; instrument engineer; engineer i; system engineer; engineer in training; ingenieur; ingeniero; commissioning engineer; technical advisor; turbine engineer; drilling fluids engineer; engineer iii; substation engineer; mwd engineer; completions engineer; power engineer; subsurface engineer; field specialist; technical specialist; specialist engineer",
		"51-8013.00 51-8093.00":
			"operator; plant operator; control room operator; lease operator; process operator; pumper; technician operator; production operator; board operator; refinery operator; operations technician; gas plant operator; power plant operator; reactor operator; utility operator; outside operator; console operator; field operator; operator technician; production technician; operations; pipeline operator; well operator; auxiliary operator; equipment operator; panel operator; control operator; nuclear operator; unit operator; operador; senior reactor operator; dcs operator; gas controller; terminal operator; process technician; controller; system operator; operator trainee; pipeline controller; operations specialist; field technician; production; operator ii; crane operator energy; chief operator; nonlicensed operator; compressor operator; equipment attendant; shift supervisor operator; lead operator; non licensed operator",
		"47-5071.00 47-5012.00":
			"roustabout; roughneck; driller; derrickhand; floorhand; rig manager; toolpusher; rig hand; motorman; hand; laborer; worker; tool pusher; equipment operator field; frac operator; assistant driller; derrickman; floor hand; frac hand; leasehand; field hand; rig; service operator; pump operator; wireline; drilling; crew; helper; cement; cementer; directional driller; mwd; wireline operator; company man; drilling supervisor; drilling consultant; well site leader; rig supervisor; wellsite supervisor; field supervisor; completion consultant; coil tubing; crew member; well tester; field service; mud engineer; service supervisor; swamper; flowback; mwd operator; wireline supervisor; rig operator; frac supervisor; drilling foreman; coiled tubing operator; field specialist drilling; service leader; frac; equipment operator iii; wireline hand; nightshift; flowhand",
		"49-9051.00":
			"lineman; line worker; lineworker; apprentice lineman; troubleman; journeyman lineman; lineman apprentice; groundman; cable splicer; substation technician; line; foreman line; line technician; relay technician; linesman; utility worker; substation electrician; line foreman; powerline technician; gas service technician; meter technician; meter reader; splicer; line supervisor; service technician; crew leader line; electric lineman; crew foreman; substation operator; overhead line worker; distribution technician; electrical worker; gas technician; gas worker; jointer; crew leader; gas operations; lineworker apprentice",
		"19-2042.00":
			"geologist; geophysicist; geoscientist; petrophysicist; exploration geologist; wellsite geologist; development geologist; senior geologist; geology; operations geologist; reservoir geologist; subsurface; geosteering; geotech; mudlogger; mud logger; geoscience; geological advisor; geology manager; seismic; senior geophysicist; exploration; geological technician",
		"47-2231.00 49-9081.00":
			"installer; technician; solar installer; solar technician; wind technician; installation; crew lead; turbine technician; wind turbine technician; service technician renewable; crew leader solar; lead installer; wind tech; solar; tech; lead technician; traveling technician; install; solar electrician; field technician renewable; installation technician; blade technician; travel technician; lead tech; installation manager; install manager; wind turbine; service tech",
		"41-4011.07 41-3091.00":
			"sales; sales representative; consultant; energy consultant; sales consultant; sales manager; solar consultant; sales rep; advisor; account manager; account executive; energy advisor; business development; business development manager; sales executive; closer; setter; appointment setter; field marketer; canvasser; sales advisor; regional sales manager; solar advisor; regional manager sale; energy specialist; sales specialist; customer service representative sale; district manager; direct sales; field energy consultant; inside sales; team lead sale; partner; sales director; independent contractor; solar sales; field sales; door to door; energy expert; director of sale; sales associate",
		"11-3051.00 11-1021.00":
			"manager; director; plant manager; operations manager; project manager; general manager; superintendent; production manager; area manager; production superintendent; vice president; president; supervisor; operations supervisor; asset manager; field superintendent; production supervisor; shift manager; shift supervisor; maintenance supervisor; production foreman; foreman; maintenance manager; operation manager; senior manager; plant supervisor; team leader; regional manager; team lead; district manager operation; operations superintendent; facility manager; field foreman; terminal manager; country manager; assistant manager; program manager; senior project manager; operations director; site manager; owner; construction manager; lease foreman; business manager; executive director; lead; head; service manager; unit supervisor; coordinator; ceo; station manager; branch manager; project director; field operations manager; business unit manager",
		"13-2051.00 41-3031.00":
			"analyst; trader; energy trader; commodity trader; commercial analyst; scheduler; risk analyst; financial analyst; market analyst; gas scheduler; originator; power trader; gas trader; energy analyst; crude trader; economist; origination; senior analyst; trading analyst; trading; commercial manager; oil trader; commercial advisor; business analyst; commercial; risk manager; marketing analyst; regulatory analyst; natural gas trader; scheduler trader; settlement analyst; crude scheduler; commercial operation; lng trader; structurer; analyst trading; rates analyst; commodities; pricing analyst",
		"23-2093.00 13-1023.00":
			"landman; land; land manager; land technician; lease analyst; right of way agent; land agent; division order analyst; land analyst; right of way; independent landman; lease; senior landman; division order; field landman; landman independent; land administrator; petroleum landman; lease records analyst; row agent; land man; mineral; surface landman; land administration; mineral buyer; lease records; land coordinator; senior right of way agent; contract landman; landowner relation",
	},
	charity: {
		"11-9151.00":
			"director; manager; executive director; program director; program manager; ceo; president; regional director; coordinator manager; founder; deputy director; assistant director; associate director; country director; supervisor; senior manager; area director; co founder; board president; operations manager; general manager; senior director; chief executive officer; vice president; center director; head; site director; operations director; unit director; executive; national director; chapter president; clinical director; branch manager; development director manager; head of program; senior program manager; team leader; shelter manager; chapter director; managing director; regional manager; state director; head of office; chief executive; head of operation; chief program officer; service manager; board chair; club director; program supervisor; department manager; deputy country director; team manager; director of operation; co director; vp; director of program; resident manager; founder executive director; interim executive director; program administrator; senior vice president; field manager",
		"21-1093.00 21-1099.00":
			"coordinator; specialist; case manager; case worker; advocate; officer; associate; worker; program coordinator; program officer; outreach; outreach worker; program associate; navigator; field officer; support worker; caseworker; volunteer coordinator; community organizer; field coordinator; project officer; project coordinator; family advocate; assistant; counselor; youth worker; intake; housing; facilitator; care coordinator; intern; program specialist; project assistant; program assistant; social worker assistant; outreach coordinator; organizer; outreach specialist; residential; direct support professional; community worker; fellow; volunteer manager; advisor; family specialist; community outreach; project manager; case aide; consultant; youth advocate; resource coordinator; monitor; key worker; victim advocate; service coordinator; youth specialist; engagement; dsp; engagement officer; community coordinator; americorps; housing specialist; field worker; mentor; family support worker; americorps member; technical advisor; residential counselor; youth counselor; project worker; intake specialist; community manager; humanitarian; settlement worker; caregiver; youth development professional; youth leader; residential assistant; employment specialist; animateur; support coordinator; shift leader; group leader; shelter worker; staff; engagement manager; program leader; resident assistant; member; protection officer; field assistant; educator; youth coordinator; engagement coordinator; family worker; peer support specialist; team member; youth services; recovery coach; youth mentor; program aide; relief worker",
		"13-1131.00 11-2033.00":
			"development; fundraiser; development director; fundraising; grant writer; development manager; development officer; development associate; development coordinator; gift officer; major gift officer; fundraising manager; grants manager; philanthropy; partnerships; donor relation; membership; grant manager; partnership; partnership manager; fundraising officer; philanthropy officer; canvasser; head of fundraising; director of development; corporate partnerships; individual giving; philanthropy manager; annual fund; development assistant; community fundraiser; donor services; advancement; grants; donor relations; corporate partnership manager; major gifts; annual giving; grants officer; legacy; campaign manager; regional development; membership manager; chief development officer; partnerships manager; fundraising coordinator; donor engagement; director of philanthropy; development specialist; donor service; membership coordinator; event coordinator; events manager; special events; grants coordinator; fundraising assistant; trusts; captador; regional fundraiser; dialogueur; supporter care",
		"27-3031.00":
			"communications; communication manager; communications officer; communication; communications manager; communications director; communications coordinator; communication officer; marketing; marketing manager; communications associate; press officer; social media; digital; public relation; marketing coordinator; media; communications specialist; social media manager; director of communications; content; marketing and communication; media officer; content creator; communications assistant; storyteller; marketing director; external relation; communications intern; digital marketing; communication specialist; digital officer; communications consultant; head of communication; external affairs; communications lead; brand; public affairs; communication coordinator; communications advisor",
	},
	government: {
		"13-1111.00 19-3094.00":
			"analyst; policy analyst; senior analyst; policy advisor; program analyst; management analyst; advisor; policy; policy officer; senior advisor; fellow; associate; specialist; consultant; senior policy advisor; research officer; policy manager; program specialist; management and program analyst; budget analyst policy; senior policy analyst; legislative analyst; intern; program officer; project officer; senior policy officer; economist policy; graduate; special assistant; legislative aide; presidential management fellow; special advisor; principal policy advisor; adviser; strategist; staff assistant; legislative assistant; policy lead; legislative; policy director; planner policy; business analyst; special projects; policy intern; management consultant; staff analyst; policy associate; associate governmental program analyst; data analyst; administrative analyst; expert; project manager; program manager; legislative director; attache; research assistant; trainee; governmental program analyst; ssa; policy adviser; political advisor; desk officer; technical advisor; policy consultant; political officer; project coordinator; performance analyst; administrator; secondee; program coordinator; foreign service officer; international development; senior program analyst; public affairs officer; stagiaire; field representative; research analyst; special projects manager; constituent services; district representative",
		"13-1041.00 47-4011.00":
			"inspector; officer; compliance officer; investigator; code enforcement officer; enforcement officer; senior officer; compliance; examiner; regulator; auditor; licensing; consumer safety officer; compliance specialist; environmental health officer; code enforcement; building inspector; senior inspector; investigative; code officer; licensing officer; agent; investigative analyst; case officer; inspection; adjudicator; immigration officer; auditor government; regulatory; executive officer; code inspector; enforcement; passport specialist; higher executive officer; field inspector; sanitarian; case manager government; hearing officer; compliance inspector; enforcement agent; senior executive officer; asylum officer; controller; housing inspector; safety inspector; immigration services officer; grants officer; licensing specialist; fonctionnaire; health inspector; funcionario; fire inspector; administrative officer",
		"11-1021.00 11-3012.00":
			"director; manager; deputy director; assistant director; chief; administrator manager; division chief; branch chief; superintendent; department head; city manager; assistant city manager; section chief; deputy chief; bureau chief; chief of staff; division director; executive director; supervisor; department director; division manager; head; town manager; operations manager; commissioner; deputy administrator; county administrator; county manager; unit chief; assistant manager; deputy commissioner; associate director; assistant commissioner; director general; executive; section manager; principal; deputy division chief; village manager; branch manager; section head; office director; division head; program director; head of unit; city administrator; deputy assistant secretary; assistant secretary; deputy secretary; senior manager; team leader; deputy city manager; deputy head; under secretary; permanent secretary; deputy executive director; unit supervisor; bureau director; office manager; assistant administrator; service manager; team manager; assistant deputy minister; group manager; chef de service; general manager; unit manager; area manager; operations supervisor",
		"11-1031.00":
			"councillor; council member; councilor; mayor; senator; representative; member; legislator; commissioner elected; governor; alderman; supervisor elected; councilwoman; councilman; congressman; congresswoman; minister; deputy mayor; selectman; trustee; assemblyman; mp; assemblymember; delegate; state representative; councilmember; alcalde; maire; diputado; depute; president; vice mayor; city council member; mayor pro tem; senateur; reeve; state senator; county commissioner; councillor elected; concejal; vice president elected; elu; ward councillor",
		"47-2061.00 47-4051.00":
			"laborer; maintenance worker; public works; worker; crew; street maintenance; operator; maintenance; equipment operator; heavy equipment operator; utility worker; maintenance technician; crew leader; highway maintenance; sanitation; mechanic; sanitation worker; groundskeeper; public works director; parks; maintenance supervisor; driver; foreman; parks worker; custodian; parks maintenance; truck driver; street sweeper; water operator; utility; maintenance mechanic; street supervisor; public works supervisor; refuse; gardener; wastewater operator; seasonal worker; public works foreman; electrician; parks maintenance worker; water; grounds maintenance; lead worker; plant operator; streets; utility maintenance; water technician; fleet mechanic; park maintenance; maintenance worker ii; motor equipment operator; highway worker; road crew; street; maintenance ii; transportation worker; cantonnier",
		"43-6014.00 43-9061.00":
			"clerk; administrative assistant; secretary; assistant; administrative; receptionist; administrative specialist; executive assistant; office assistant; admin; customer service representative; customer service; administrative officer clerk; administrative clerk; office specialist; technician; administrative aide; coordinator; records; city clerk; administrative support; office clerk; administrative coordinator; executive secretary; office; support; customer service officer; clerical; administrative secretary; aide; executive officer assistant; staff; office technician; business support officer; contact representative; adjoint administratif; administrative associate; personal assistant; deputy clerk; office coordinator; senior clerk; records clerk; program assistant; support officer; administrative technician; administrativo; clerical officer; records manager; utility billing; employee; billing clerk; auxiliar",
		"19-3051.00":
			"planner; city planner; urban planner; transportation planner; planning; associate planner; senior planner; planning officer; assistant planner; planning director; planning manager; planner ii; principal planner; community development; zoning; economic development; urbaniste; regional planner; community development director; planning technician; economic development director; planner i; planning intern; development officer; zoning administrator; transportation; land use planner; environmental planner; planning commissioner; community planner; planner iii; planning administrator; town planner; planning commission; director of planning; planning assistant",
		"21-1021.00 21-1093.00":
			"social worker; case worker; caseworker; case manager; eligibility worker; eligibility specialist; family services; child welfare; child protection worker; cps; social services; child protective services; family support worker; social service worker; eligibility; benefits; income maintenance; social services specialist; family service worker; children services; child support; social service specialist; employment counselor; benefits officer; adoption; employment specialist; foster care; work coach; protective services worker; social services worker; case aide; human services; family worker; child support specialist; human services specialist; eligibility technician; child protection; family service specialist; income maintenance caseworker; caseload; child support officer; social services supervisor; eligibility supervisor; child care",
		"17-2051.00":
			"engineer; civil engineer; project engineer; senior engineer; transportation engineer; traffic engineer; environmental engineer; city engineer; engineering; assistant engineer; principal engineer; associate engineer; district engineer; engineering technician; water resources engineer; resident engineer; highway engineer; engineer ii; county engineer; engineer i; engineer iii; engineer in training; structural engineer; staff engineer; deputy city engineer; engineer intern; bridge engineer; hydraulic engineer; engineering manager; ingenieur territorial; engineering intern; engineering associate; ingenieur; engineer iv",
		"23-1011.00":
			"attorney; counsel; assistant attorney; lawyer; prosecutor; attorney advisor; public defender; general counsel; assistant city attorney; trial attorney; city attorney; assistant attorney general; legal; senior counsel; solicitor; deputy attorney general; crown counsel; deputy district attorney; staff attorney; assistant general counsel; attorney general; legal advisor; deputy public defender; assistant county attorney; law clerk; assistant public defender; legal counsel; chief counsel; crown attorney; senior attorney; deputy city attorney; crown prosecutor; assistant corporation counsel; legal officer; county attorney; deputy county counsel; prosecuting attorney",
		"13-2081.00":
			"revenue agent; revenue officer; tax examiner; tax auditor; tax; tax inspector; tax collector; tax technician; appeals officer; tax officer; inspecteur impots; tax compliance officer; internal revenue agent; tax specialist; tax compliance; tax law specialist; settlement officer; tax assessor; tax analyst; taxpayer advocate; collector; caseworker tax; treasurer tax; tax professional; inspector tax; compliance caseworker; controleur finances publiques; tax administrator",
		"19-2041.00":
			"scientist; biologist; environmental scientist; environmental specialist; epidemiologist; physical scientist; environmental protection specialist; research scientist; hydrologist; ecologist; environmental health; geologist; chemist; environmental; microbiologist; life scientist; health scientist; fish biologist; meteorologist; statistician; wildlife biologist; environmental analyst; toxicologist; environmental officer; biological scientist; researcher; fisheries biologist; environmental health specialist; soil scientist; forester; environmental manager; oceanographer; soil conservationist; health scientist administrator; ranger; public health advisor; natural resources; wildlife; natural resource specialist; park ranger",
	},
	farm: {
		"11-9013.00":
			"manager; owner; farmer; operator; director; general manager; co owner; owner operator; partner; farm manager; president; grower; head grower; founder; rancher; ranch manager; assistant manager; proprietor; herdsman manager; agricultural manager; vineyard manager; production manager; co founder; operations manager; managing partner; managing director; livestock manager; head farmer; self employed; ceo; assistant farm manager; foreman; exploitant; gerant; supervisor; herd manager; orchard manager; greenhouse manager; area manager; dairy manager; crop manager; assistant grower; winegrower; superintendent; viticulturist; associate manager; landowner; principal; member",
		"45-2092.00 45-2093.00":
			"worker; hand; laborer; picker; helper; assistant; apprentice; intern; farmhand; farm hand; harvester; crew; employee; crew member; harvest; field worker; milker; associate; labor; packer; general labor; labourer; farm worker; harvest intern; seasonal; ouvrier; jornalero; crew leader; field hand; team member; farm assistant; lead; volunteer; ranch hand; field crew; fieldworker; cellar hand; dairy hand; attendant; feeder; herdsman; stockperson; farm apprentice; farm crew; calf feeder; garden; irrigator; stable hand; wwoofer; agricultural worker; barn hand; cowboy; farm intern; greenhouse worker; greenhouse; processor; fruit picker; cuadrillero",
		"45-2091.00":
			"tractor driver; equipment operator; driver; machine operator; combine operator; operator equipment; tractor operator; truck driver; forklift operator; harvester operator; forklift; sprayer; applicator; custom applicator; heavy equipment operator; tractorista",
		"19-1013.00":
			"agronomist; consultant; advisor; crop consultant; researcher; scientist; crop advisor; sales agronomist; agronomy; plant breeder; field agronomist; breeder; research agronomist; specialist; field advisor; technical agronomist; crop specialist; agronome; crop scout; research scientist; technician agronomy; agronomo; pest control advisor; field representative; field man; technical advisor; fieldman",
		"51-9012.00 19-1012.00":
			"winemaker; assistant winemaker; enologist; cellar master; head winemaker; cellar; harvest cellar; associate winemaker; cellar manager; distiller; cellar worker; director of winemaking; lab enologist; brewer; oenologue; consulting winemaker; maitre chai; cellar supervisor; cheesemaker",
		"41-2031.00":
			"tasting room associate; tasting room; tasting room manager; wine educator; sales associate; wine club manager; wine consultant; hospitality; tasting room attendant; sales; wine club; tasting associate; tasting room host; hospitality associate; farmers market; cashier; dtc manager; hospitality manager; wine ambassador",
	},
	museum: {
		"25-4012.00":
			"curator; director; executive director; manager; assistant curator; associate curator; deputy director; chief curator; curatorial assistant; exhibitions; exhibition manager; president; registrar curator; curatorial; owner; senior curator; collection manager; associate director; gallery manager; collections manager; gallery director; founder; curatorial fellow; assistant director; head of collection; exhibitions manager; exhibitions director; director of exhibition; gallerist; curatorial intern; gallery owner; head curator; managing director; partner; curatorial associate; head of exhibition; conservateur; galleriste; commissaire; conservador",
		"25-4013.00":
			"conservator; preparator; technician; art handler; registrar; handler; collections assistant; collections; collections technician; exhibit technician; installer; associate registrar; assistant registrar; archivist technician; conservation technician; collections specialist; assistant conservator; exhibition technician; mount maker; exhibits; museum technician; exhibit designer technician; restorer; fabricator; collection assistant; associate conservator; intern; regisseur; assistant; head registrar; objects conservator; conservation; painting conservator; specialist; collections intern; fellow; cataloguer",
		"39-7011.00":
			"guide; docent; interpreter; tour guide; educator guide; mediator; guia; guide conferencier; volunteer docent; visitor guide; lead guide; gallery guide; historical interpreter; explainer",
		"25-3099.00 25-9099.00":
			"educator; education coordinator; education; museum educator; instructor; teacher; education manager; education director; education assistant; program coordinator; education specialist; public program; learning; learning officer; director of education; coordinator; programs manager; public programs manager; program manager; teaching artist; public programs; program assistant; education intern; learning manager; associate educator; program associate; program director; school program; curator of education; education programs; museum teacher; family program; learning coordinator; youth program; education associate; mediateur; mediateur culturel; community engagement; interpretive planner",
		"43-4171.00 41-2011.00":
			"visitor services; associate; attendant; front desk; visitor services associate; receptionist; cashier; gallery assistant; host; admissions; visitor service; guest services; visitor assistant; gallery attendant; visitor experience; information; front of house; visitor services assistant; membership; representative; museum assistant; visitor services manager; guest service; ticketing; box office; front of house assistant; sales associate; visitor services coordinator; store manager; shop; retail; gift shop; visitor experience assistant; membership coordinator; desk; store; staff; guest experience; gallery host; agent accueil; team member; crew",
		"33-9032.00":
			"guard; security; security officer; security guard; gallery guard; officer; security manager; security supervisor; protection; museum guard; surveillant; gardien; invigilator; protection officer; gallery officer; patrol; warder; agent surveillance",
	},
	casino: {
		"39-3011.00":
			"dealer; croupier; table games; table games dealer; blackjack dealer; poker dealer; dual rate; dual rate dealer; card dealer; craps dealer; games dealer; dealer supervisor; dealer floor supervisor",
		"39-1013.00 11-9071.00":
			"supervisor; pit boss; floor supervisor; pit manager; shift manager; floor manager; slot supervisor; floor person; pit supervisor; floorperson; table games supervisor; casino supervisor; floor; slot manager; slot shift manager; box person; floor man; table games manager; poker supervisor; poker manager; inspector; slot floor supervisor; shift supervisor; table games shift manager; assistant shift manager",
		"11-9071.00":
			"manager; director; general manager; casino manager; assistant manager; vice president; assistant general manager; director of operation; slot director; casino host manager; operations manager; table games director; director of slot; duty manager; gaming manager; president; executive; casino operations manager; casino director; casino shift manager; vp of operation; marketing director",
		"39-3019.00 39-3012.00":
			"host; casino host; attendant; slot attendant; runner; guest service; keno; representative; executive host; player; player services; player development; slot; players club; ambassador; agent; guest service ambassador; players club representative; slot ambassador; slot host; keno writer; ticket writer; sportsbook; sports book writer; race and sports writer; guest services; chip runner; bingo; associate; club representative; rewards; concierge; player club; team member; slot guest; bingo caller; player development executive; sports book; writer; players services representative; event coordinator; vip host; player development host; slot floor attendant",
		"43-3041.00":
			"cage; cashier; cage cashier; cage supervisor; count; cage manager; count room; count team; credit; main bank; vault; cage shift manager; main banker; cage clerk; soft count; booth cashier; bank; credit executive; hard count; casino cashier; count team member; cage shift supervisor; revenue auditor; drop team",
		"33-9031.00":
			"surveillance; surveillance officer; surveillance operator; surveillance agent; surveillance manager; investigator; gaming agent; surveillance supervisor; surveillance observer; surveillance director; agent surveillance; regulatory; compliance; surveillance shift manager; director of surveillance; gaming inspector; compliance manager; surveillance technician; monitor; gaming commission",
		"49-9091.00":
			"technician; slot technician; slot tech; slot mechanic; tech; slot technical manager; bench technician; slot performance; technical manager; lead slot technician; electronic technician; utility technician; slot technician supervisor",
	},
	transit: {
		"53-3052.00 53-4041.00":
			"operator; driver; bus operator; bus driver; train operator; transit operator; chauffeur; conductor operator; motorman; machiniste; tram driver; light rail operator; station agent driver; rail operator; streetcar operator; coach operator; coach driver; paratransit operator; conducteur; conductor bus; machiniste receveur; trainee driver; part time operator; subway operator; shuttle driver; paratransit driver; metro driver; van driver; van operator; fixed route operator; chofer; bus; driver trainer",
		"53-4031.00 53-4011.00":
			"conductor; engineer; train conductor; locomotive engineer; train driver; assistant conductor; trainman; yardmaster; brakeman; guard; switchman; trainmaster; engineer locomotive; conductor trainee; hostler; train crew; train manager; train guard; freight conductor; train service; train and engine; foreman yard; road foreman; controleur; agent; rail traffic controller; engineman; driver train; yard conductor; maquinista; remote control operator; utility; student conductor; passenger engineer; student engineer; passenger conductor; trip optimizer; interventor; asct; agent de bord",
		"53-1043.00 53-1044.00":
			"supervisor; manager; superintendent; road supervisor; transit supervisor; operations manager; operations supervisor; terminal manager; controller; dispatcher supervisor; transportation supervisor; foreman; assistant superintendent; assistant manager; director; general manager; station manager; street supervisor; field supervisor; train service supervisor; terminal superintendent; assistant general manager; division manager; transportation manager; operations; deputy superintendent; manager of operation; depot manager; service manager; rail supervisor; bus supervisor; service supervisor; safety supervisor; station supervisor; line manager; assistant trainmaster; operations superintendent; duty manager; operation manager; shift manager; inspector; line supervisor; chief; rail operations supervisor; train dispatcher manager; assistant director; dirigeant; chef equipe; network manager; team leader; senior manager",
		"43-5032.00":
			"dispatcher; train dispatcher; traffic controller; signaller; dispatch; operations controller; rail controller; control center; signalman; bus dispatcher; regulateur; transit dispatcher; traffic manager; train director; chief dispatcher; operations center; crew dispatcher; crew caller; power director; rail traffic; console dispatcher; control operator; service controller; aiguilleur; tower operator; service delivery manager; crew management; communications; rail operations controller; crew scheduler; operator control",
		"49-3031.00 49-3043.00":
			"mechanic; technician; maintenance; machinist; carman; diesel mechanic; bus mechanic; electrician; fleet technician; mechanical foreman; maintainer; car repairer; electronic technician; car inspector; fleet engineer; maintenance supervisor; rail vehicle technician; fitter; helper mechanic; mecanicien; maintenance technician; service worker; equipment maintainer; vehicle technician; depot engineer; carman apprentice; apprentice; train technician; fleet maintenance; cleaner mechanic; body mechanic; electromechanic; vehicle maintenance; rail technician; hostler mechanic; technicien; vehicle maintenance technician; mecanico; bus technician; maintenance manager; mechanical supervisor; elevator escalator technician; electrical technician; rolling stock technician",
		"47-4061.00 49-9097.00":
			"track worker; trackman; signal maintainer; signal technician; track laborer; track inspector; track foreman; track supervisor; maintenance of way; signalman maintenance; lineman; track; signals; machine operator; laborer; track maintainer; bridge; signal; track equipment operator; b b; signal supervisor; track operative; section foreman; signal engineer; welder track; operative; assistant signalman; assistant foreman; infrastructure; surfacing; thermit welder; signal inspector; agent de voie; worker; welder; track operator; structure maintainer; third rail; pway; caretaker; roadmaster; signal electrician; mow; track maintenance; structures; power maintainer; gang; agent voie; signal foreman",
		"43-4181.00 41-2011.00":
			"agent station; station agent; ticket agent; customer service; customer service agent; clerk; ticket clerk; customer service representative; station attendant; station assistant; ticket office; reservation agent; information; revenue; customer host; booth clerk; ticket; customer experience; ambassador; receptionist; fare; station staff; customer service assistant; fare inspector; customer assistant; attendant; cashier; customer information; collecting agent; guichetier; customer service supervisor; agent commercial; csa; vendeur; customer relation; revenue protection officer; representative; gateline; station clerk; fare enforcement; railroad clerk; platform; ticket seller; onboard service attendant; travel advisor; lead service attendant; lsa",
	},
};
