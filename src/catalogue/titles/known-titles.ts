/**
 * Word list: titles that people write and O*NET does not list, or lists elsewhere than most people would look. A line of
 * O*NET-SOC codes (`.00` left out), best first, then the titles that mean them, separated by semicolons. In lower case, in
 * any order of the words, singular or plural, short or long (`title-words.ts`); a title of two lines keeps the last.
 */
export const knownTitles = `
# Leading a whole organization or a part of it
11-1011 11-1021:
  founder; co founder; cofounder; founder ceo; owner; business owner; small business owner; co owner;
  entrepreneur; proprietor; managing partner; managing director; partner; chairman; chairwoman; chair; board
  member; chief of staff; chief administrative officer; chief business officer; chief strategy officer; chief
  transformation officer; chief commercial officer; chief growth officer; c level executive; executive; chief
11-1011 11-1021:
  executive chairman; non executive director; board director; board advisor; board trustee; trustee; independent
  director; council member
11-1011:
  executive director; president
11-1011.03 13-1199.05 11-9199:
  energy manager; sustainability manager; sustainability director; head of sustainability; esg manager; director
  of sustainability; chief sustainability officer
11-1021 11-1011 11-2022:
  country manager; managing director country; regional director; area director; region manager
11-1021 11-2022 11-3031 41-1011:
  area manager; district manager; regional manager; multi unit manager; unit manager; business manager; business
  unit manager; center manager; branch manager
11-1021 11-1011 11-3031:
  regional vice president; senior vice president; executive vice president; assistant vice president; group vice
  president
11-1021 11-1011:
  operation manager; operation director; chief operating officer; head of operation; vice president operation;
  operation; director of operation; operation lead; entrepreneur in residence; startup founder; founder partner;
  founder president; founder director; serial entrepreneur; solopreneur; franchise owner; franchisee; company
  director; company owner; store owner; shop owner; owner operator; business development owner; managing member;
  principal owner; founder owner; agency owner; founder managing director
11-1021 11-9199:
  manager; general manager; supervisor manager; assistant manager
11-1021 11-1011 11-9199:
  director; senior director; vice president
11-1031:
  politician; mayor; senator; councillor; city councilor; member of parliament; congressman; congresswoman
11-2011 11-2021:
  advertising manager; advertising director; account director; promotion manager; media director; agency account
  director
11-2021 11-2022 13-1161:
  e commerce manager; ecommerce manager; head of e commerce; e commerce director; digital marketing director;
  head of digital; performance marketing manager; crm manager; marketing operation manager; campaign manager;
  growth lead; vice president growth; vice president brand; brand director; head of brand; category marketing
  manager; field marketing manager; event marketing manager; partner marketing manager; marketing vice
  president; acquisition manager; trade marketing manager; demand generation manager; demand gen manager; email
  marketing manager; seo manager; partnership marketing manager; go to market manager; commercial manager;
  commercial director; growth pm; product line manager; product director; chief product and technology officer;
  senior product lead
11-2021:
  chief marketing officer; cmo; marketing director; director of marketing; head of marketing; vice president
  marketing; brand manager; growth manager; head of growth; growth hacker; product marketing manager; marketing
  lead
11-2021 13-1082 15-1299.09:
  product manager; product owner; head of product; vice president product; chief product officer; product lead;
  group product manager; director product management; product management director; technical product manager
11-2021 13-1161:
  digital marketing manager; social marketing manager; content marketing manager; marketing communication
  manager
11-2022 41-1012:
  partnership manager; partnerships; alliance manager; channel manager; channel sale manager; director of
  partnership; head of partnership; strategic partnership; partner manager; sales operation manager; sale
  enablement manager; national account manager; area sale manager; sale supervisor; sales team lead; sale team
  lead; sale team leader; director of business development; head of business development; business development
  lead; vice president business development; chief sale officer; head of account management; director of account
  management; country sale manager; zone sale manager; sale head; director of sale
11-2022:
  business development manager; sales director; vice president sale; head of sale; sale director; chief revenue
  officer; cro; chief sales officer; regional sales manager; sale lead
11-2022 43-4051 41-3091:
  customer success manager; customer success; client success manager; client partner; customer experience
  manager
11-2032 27-3031:
  public relation lead; pr manager; communication lead; vice president communication; chief communication
  officer; corporate communication manager; head of public affair; public affair director; director of public
  affair; internal communication manager; external affair director
11-2032:
  public relation manager; communication director; head of communication; public relation director
11-2033 13-1131:
  fundraising manager; fundraising director; vice president development; philanthropy director; advancement
  director; director of philanthropy; director of advancement; chief development officer; head of fundraising;
  development manager nonprofit; annual giving director
11-3012 43-1011:
  administrative manager; office director; administration manager; admin manager; business office manager;
  administrative director
11-3013 11-3012:
  facility manager; facility director; building manager; facility coordinator; facility
11-3013.01 33-1091:
  security manager; director of security; head of security
11-3021:
  chief data officer; chief digital officer; chief analytics officer; chief information security officer; chief
  security officer; ciso; cso; vice president product engineer; vice president technology; head of
  infrastructure; head of data; director of data; director of analytics; data manager; director of technology;
  head of it; it operation manager; it service manager; service delivery manager; engineering lead; director
  software engineering; head of engineering; infrastructure manager; network manager; application manager
11-3021 11-9041 11-1011:
  chief technology officer; cto; chief information officer; cio; vice president engineer; engineer manager;
  engineer director; director engineer; head engineer; software engineer manager; software development manager;
  it director; director it; technology director; software manager; software director; head of software;
  technical lead manager
11-3021 15-1299.09:
  information technology manager; information system manager
11-3031:
  bank manager; bank branch manager; branch manager bank
11-3031 11-3031.01 11-1011:
  chief financial officer; vice president finance; finance director; head of finance; director of finance;
  financial manager
11-3031.01 11-3031 13-2011:
  accounting manager; controller; financial controller
11-3051:
  plant manager; production manager; manufacturing manager; factory manager; director of manufacturing; vice
  president manufacturing; head of production; operation manager manufacturing; mill manager; factory director;
  plant director; workshop manager; production director; manufacturing director; plant superintendent
11-3051.01 11-3051:
  quality manager; quality director; quality assurance manager; quality control manager; head of quality; vice
  president quality; director of quality; qa qc manager; quality assurance director
11-3061 13-1023:
  procurement manager; procurement director; head of procurement; purchasing manager; purchasing director; chief
  procurement officer; vendor manager; commodity manager; merchandise manager; merchandising manager; head of
  buying; buying manager; sourcing director; contracts director
11-3071 11-3071.04:
  transport manager; transportation manager; fleet manager; warehouse manager; distribution manager;
  distribution center manager; shipping manager; import manager; export manager; import export manager; terminal
  manager; fulfillment manager; freight manager; depot manager; traffic manager logistics
11-3071.04 11-3071:
  supply chain director; head of supply chain; inventory manager; materials manager; supply manager; demand
  manager; vice president supply chain; planning manager; supply chain lead
11-3071.04 11-3071 13-1081:
  logistic manager; supply chain manager; logistic director
11-3111 11-3121:
  compensation manager; benefit manager; total rewards manager; payroll manager; compensation and benefit
  manager; head of rewards; reward manager
11-3121 13-1071:
  chief people officer; head of people; vice president people; people manager; director of people; people
  operation manager; human resource business partner; hrbp; human resource manager; human resource director;
  human resource generalist manager; head of human resource; vice president human resource; chief human resource
  officer; chro; hr operation manager; talent manager; head of talent; director of talent acquisition; talent
  acquisition manager; recruitment manager; recruiting manager; head of recruiting; talent acquisition director;
  talent management director; director of people operation; head of people operation; head people operation;
  employee relation manager; diversity manager; head of diversity equity inclusion; head people and culture;
  people and culture manager; personnel manager
11-3131:
  learning and development manager; head of learning and development; training manager; training director;
  director of training; learning manager; training and development manager; learning and development director;
  organizational development manager; enablement manager; head of learning
11-9013:
  farmer; rancher; grower; farm owner; farm manager; ranch manager; vineyard manager; crop manager; dairy
  farmer; organic farmer; nursery manager plants; horticulturist manager; estate manager farm; poultry farmer;
  vintner; herd manager; orchardist
11-9021 47-1011:
  construction director; site superintendent; general contractor; contractor builder; building contractor;
  remodeling contractor; home builder; superintendent; project superintendent; general superintendent; project
  manager construction; assistant construction manager; residential contractor; construction project engineer
  manager; owner general contractor; site agent; works manager; contracts manager construction; clerk of works
11-9021:
  site manager; construction manager; construction project manager
11-9031:
  nursery manager; daycare director; preschool director; child care director; childcare manager; day care
  manager; preschool owner; daycare owner; day care provider manager; child care center director; nursery school
  manager; head of nursery; creche manager
11-9032 11-9033 25-9031:
  school administrator; head of school; school director; superintendent of schools; school superintendent;
  deputy principal; deputy headteacher; deputy head; headmistress; head of sixth form; assistant head teacher;
  dean of students school; school head; director of curriculum; curriculum director; academic director
11-9032:
  principal; school principal; vice principal; assistant principal; headteacher; head teacher; headmaster;
  deputy head teacher
11-9033 11-9032:
  dean; provost; associate dean; registrar; university registrar; vice chancellor; academic dean; chancellor;
  department chair; director of admission; director of student life; director of student affair; student affair;
  dean of student; head of department university; associate provost; admission director; vice provost; admission
  officer; director of financial aid; college president; university president
11-9041 11-9121:
  engineering director; director of engineering manufacturing; chief engineer; engineering project manager;
  architectural manager; design manager engineer; r d manager; r d director; head of r d; research development
  manager; head of hardware; vice president research development; technical manager; technical director engineer
11-9051 35-1012:
  restaurant owner; bar owner; cafe owner; restaurateur; cafe manager; coffee shop manager; restaurant manager;
  restaurant general manager; food service manager; food and beverage manager; food beverage director; f b
  manager; catering manager; bar manager; banquet manager; cafeteria manager; canteen manager; restaurant
  director; restaurant assistant manager; assistant restaurant manager
11-9071:
  casino manager; gaming manager
11-9072:
  theater manager; entertainment manager; recreation manager; recreation director; leisure manager; leisure
  center manager; cinema manager; park manager; director of parks and recreation; sport center manager
11-9081:
  hotel manager; hotel general manager; hotel director; lodging manager; hotel owner; resort manager; front
  office manager; front desk manager; inn keeper; innkeeper; hostel manager; guest relation manager; hotel
  assistant manager; rooms division manager
11-9111:
  nursing director; director of nursing; chief nursing officer; head of nursing; clinic manager; practice
  manager; health care administrator; hospital administrator; health care manager; chief medical officer;
  medical director; chief clinical officer; director of health services; health services manager; clinical
  director; clinical manager; clinical operation director; patient service manager; practice administrator;
  nursing home administrator; care home manager; home care manager; residential care manager; registered
  manager; hospital manager; hospital director; clinic director; medical practice manager; clinical operation
  manager
11-9121 19-1042:
  laboratory manager; lab manager; laboratory director; research manager; research director; head of research;
  director of research; chief scientist; chief scientific officer; scientific director; lab director; research
  lead
11-9121.01 11-9121 19-1042 13-1041.07:
  clinical trial manager; clinical research associate; cra; clinical research coordinator; clinical trial
  coordinator; clinical study coordinator; clinical study manager; clinical research manager; clinical trial
  associate; study coordinator; clinical research specialist; clinical operation associate; clinical trial
  assistant
11-9131:
  postmaster
11-9141:
  property manager; landlord; hoa manager; real estate manager; asset manager real estate; leasing manager;
  lettings manager; housing manager; apartment manager; building superintendent manager; estate manager;
  residential property manager; commercial property manager; property administrator; housing officer; real
  estate asset manager; leasing director; block manager; portfolio property manager
11-9151 11-1011:
  director of programs; program director nonprofit; nonprofit manager; ngo director; executive director
  nonprofit; charity director; shelter manager; shelter director; homeless shelter director; executive director
  homeless shelter; executive director charity; social work manager; social work supervisor; youth service
  manager; community center manager; community service manager; case management supervisor; program supervisor;
  community center director; director of social service
11-9151:
  nonprofit director; program director; ngo manager; non profit executive; charity manager
11-9161:
  emergency manager; emergency management coordinator; emergency planner; disaster recovery manager
11-9179.01 11-9072 39-1014:
  gym owner; gym manager; fitness manager; fitness director; wellness manager; studio owner fitness; health club
  manager
11-9179.02 39-5012 39-1022 11-9179:
  salon owner; salon manager; spa manager; spa director; spa owner; beauty salon owner; barbershop owner; hair
  salon manager; hair salon owner
11-9199.01 13-1041.07:
  regulatory affairs manager; regulatory manager; head of regulatory affairs; regulatory affairs director; vice
  president regulatory affair
11-9199.02 13-1041:
  compliance director; chief compliance officer; head of compliance; compliance lead
11-9199.08 33-9099.02:
  loss prevention manager; asset protection manager
13-1023 11-9199 13-1082 11-3061 13-1111:
  contract manager; contracts manager; contract administrator; contract specialist; contracts administrator;
  contract officer; subcontract administrator; tender manager; bid manager; contracts specialist; bid
  coordinator; proposal manager
13-1023 11-3061 13-1022:
  procurement; procurement specialist; purchasing; procurement officer; purchaser; buyer; sourcing manager;
  category manager
13-1041 11-9199.02 11-9199.01:
  compliance; compliance manager; compliance analyst; regulatory affair
13-1041.07 19-1042:
  regulatory affairs; regulatory affairs specialist; regulatory specialist; regulatory affairs associate;
  regulatory associate; regulatory affairs officer; drug safety associate; pharmacovigilance officer;
  pharmacovigilance specialist; pharmacovigilance associate; drug safety specialist
13-1082 11-9199 11-9151 15-1299.09:
  programme manager; program lead
13-1082 15-1299.09 11-9199:
  project manager; technical program manager; project coordinator; project lead; delivery manager; project
  management; pmo manager
13-1199.05 11-1011.03:
  sustainability specialist; sustainability consultant; sustainability analyst; esg analyst; esg consultant; esg
  specialist; sustainability officer; corporate social responsibility; csr manager
21-1099 11-9151 21-1093 13-1082 21-1094:
  program coordinator; programme officer; program officer; program specialist; program associate; programme
  coordinator; program assistant; volunteer coordinator; community coordinator; outreach coordinator; volunteer
  manager; community engagement manager; community development officer; social service manager; outreach
  manager; family service coordinator; community organizer; organizer; community development manager; community
  outreach; community outreach coordinator; community engagement coordinator; outreach worker; outreach
  specialist; community engagement officer
23-1011:
  lawyer; attorney; solicitor; barrister; general counsel; corporate counsel; legal counsel; partner lawyer;
  associate attorney; law clerk associate; in house counsel; attorney at law; counsel; public defender; district
  attorney; chief legal officer; chief counsel; head of legal; legal director; legal manager; vice president
  legal; legal officer; legal advisor; legal consultant; legal associate; trial lawyer; staff attorney; senior
  counsel; associate lawyer; trainee solicitor; pupil barrister; prosecutor; crown prosecutor; litigator; of
  counsel; conveyancer; assistant district attorney; patent attorney; tax attorney; corporate lawyer; criminal
  lawyer; family lawyer; immigration lawyer; legal
23-1011:
  managing partner law firm; law firm partner; partner law; attorney partner
23-1011 23-2099 23-2011:
  patent agent; patent examiner; licensed conveyancer
23-1012:
  judicial law clerk; judicial clerk; law clerk judge; judicial assistant
23-1022:
  arbitrator; mediator; conciliator; ombudsman
23-1023:
  magistrate; judge; justice; district judge; court judge; district court judge
23-2011:
  legal assistant; paralegal; legal executive; legal clerk; law clerk; legal analyst; litigation support; legal
  intern
23-2099 23-2011 43-4031:
  notary; notary public
39-4031 11-9171:
  funeral director; mortician; undertaker

# Business, money and people
11-3031 11-3031.01 13-2051:
  finance business partner; finance lead; finance professional; credit manager; finance and administration
  manager; fractional cfo; cfo; finance admin manager; business finance manager; vice president of finance;
  finance head
11-3031.01 11-3031 13-2011:
  financial reporting manager; comptroller; assistant controller; corporate controller; treasury manager;
  treasurer; head of accounting; accounting director; chief accountant; chief accounting officer; finance
  controller; fp a manager; fp a director; head of fp a; plant controller; head of treasury; vice president
  controller
11-3031.03 13-2051:
  fund manager; hedge fund; mutual fund manager; chief investment officer; portfolio director; pension fund
  manager; investment fund manager
13-1011 27-2012.04:
  talent agent; talent manager artist; artist manager; literary agent; sports agent; music manager; booking
  agent; casting agent; model agent; band manager
13-1022 13-1023:
  buying assistant; fashion buyer; retail buyer; assistant buyer; junior buyer; senior buyer; media buyer;
  merchandise planner; merchandise buyer; merchandise assistant; grain buyer; merchandise analyst
13-1023 11-3061 43-3061:
  procurement analyst; purchasing assistant; purchasing officer; sourcing specialist; sourcing; strategic
  sourcing; strategic sourcing manager; procurement executive; procurement associate; procurement lead;
  purchasing coordinator; procurement engineer; procurement coordinator; procurement consultant; strategic
  buyer; technical buyer; industrial buyer; purchase officer; purchase executive
13-1031:
  claims adjuster; claim handler; claim specialist; claim representative; claim examiner; loss adjuster; claims
  manager; claim analyst; claims; claim investigator; insurance adjuster; claim consultant; insurance claims
  specialist; claims advisor
13-1041:
  compliance specialist; compliance officer; compliance associate; data protection officer; privacy officer;
  privacy manager; compliance consultant; ethics officer; regulatory compliance specialist; compliance
  coordinator; aml compliance manager; governance risk and compliance; grc analyst; privacy analyst; trade
  compliance specialist
13-1041 19-2041 13-1041.01 19-5011:
  safety inspector government; code enforcement officer; environmental compliance inspector; environmental
  health officer; health inspector; environmental health specialist; public health inspector
13-1041 23-2011 33-3051.04:
  immigration consultant; immigration officer; visa consultant; visa officer
13-1041.08:
  customs broker; customs agent; customs clearance agent; customs declarant
13-1051:
  cost estimator; estimator; quantity surveyor; estimating manager; cost engineer; construction estimator; cost
  consultant; cost manager; qs
13-1071 11-3121:
  staffing specialist; staffing manager; recruitment consultant; recruitment specialist; recruiting coordinator;
  talent acquisition specialist; talent acquisition lead; talent acquisition executive; executive recruiter;
  human resource; human resource specialist; human resource officer; human resource generalist; human resource
  advisor; human resource coordinator; human resource consultant; human resource associate; human resource
  executive; hr business partner; hr; people partner; people operation; people operation specialist; employee
  relation specialist; onboarding specialist hr; employee experience; talent specialist; diversity and
  inclusion; dei specialist; diversity equity inclusion specialist; talent sourcing specialist; campus
  recruiter; recruiter; people and culture; human resource administrator; recruitment officer; it recruiter;
  talent scout hr; recruitment coordinator; resourcer
13-1071 21-1012 21-1015:
  employment advisor; employment specialist; job developer; employment counselor; employment consultant;
  vocational counselor; job coach; employment coach
13-1071:
  talent acquisition; talent acquisition partner; talent partner; sourcer; talent sourcer; headhunter; technical
  recruiter
13-1075 21-1099:
  labor relation specialist; union representative; union organizer; labor organizer; shop steward; trade union
  official
13-1081 13-1081.02 43-5071 43-5061 11-3071.04:
  logistic specialist; logistic; logistic executive; logistic assistant; logistic officer; logistic associate;
  import export coordinator; import export specialist; export coordinator; import coordinator; supply chain
  specialist; supply chain coordinator; supply chain consultant; supply chain associate; supply chain planner;
  inventory planner; inventory analyst; materials planner; inventory control analyst; material planner;
  replenishment planner; logistic planner; transport planner; transport coordinator; export specialist; supply
  chain executive; logistics professional; demand planning; replenishment analyst; inventory controller;
  transportation coordinator; supply chain
13-1081 13-1081.02:
  logistic coordinator; logistician; supply chain analyst; supply planner; demand planner; logistic analyst
13-1082 15-1299.09 11-9199:
  project officer; project administrator pmo; project specialist; project associate; project assistant; project
  control; project controls; project planner; scheduler; project scheduler; pmo; pmo analyst; pmo lead;
  implementation manager; implementation specialist; implementation consultant; implementation project manager;
  rollout manager; project executive; project director; delivery lead; head of projects; change and project
  manager; project leader; engagement manager; program management; pmo director; head of pmo; project support
  officer; planning engineer project
13-1111 15-1211:
  management analyst; strategy manager; transformation consultant; transformation manager; change manager;
  change management consultant; process improvement specialist; continuous improvement manager; continuous
  improvement specialist; lean consultant; business process analyst; business transformation manager; strategy;
  head of strategy; director of strategy; strategy director; strategic planner; planning analyst; operation
  consultant; public sector consultant; organizational consultant; process analyst; it business analyst;
  business system analyst ba; business improvement manager; operational excellence manager; strategy and
  operation; business operation analyst; operation strategy; bizops; business operation manager; business
  operation; associate consultant; consulting analyst; consulting manager; management consulting; technology
  consultant business; senior business analyst; junior business analyst
13-1111:
  business analyst; strategy operation; consultant; management consultant; strategy consultant; strategist;
  advisor; strategy associate; principal consultant; strategy analyst
13-1121:
  event manager; event planner; event coordinator; wedding planner; event organizer; event executive; event
  producer; event assistant; event specialist; conference organizer; conference manager; convention planner;
  conference coordinator; meeting planner; wedding coordinator; party planner; corporate event planner; event
  officer; events lead; event planning
13-1131 11-2033:
  fundraiser; development officer; development director; major gift officer; director of development; grant
  writer; fundraising officer; fundraising; fundraising coordinator; philanthropy officer; philanthropy; donor
  relation; donor relation manager; annual giving; annual giving officer; gift officer; development associate;
  development coordinator; fund raiser; grant manager; grants manager; grant specialist; corporate fundraiser;
  grant coordinator; grants officer; grants coordinator
13-1141 43-3051:
  compensation analyst; benefit analyst; benefit specialist; compensation specialist; total rewards analyst;
  benefit coordinator; benefit administrator; job analyst; rewards analyst; payroll benefit specialist; payroll
  and benefit specialist
13-1151 11-3131:
  trainer; corporate trainer; learning development; learning and development specialist; learning and
  development; learning development specialist; learning specialist; training specialist; training coordinator;
  sales trainer; technical trainer; facilitator; organizational development specialist; onboarding trainer;
  learning consultant; training officer; learning and development manager assistant; training consultant;
  training facilitator; staff trainer; it trainer; software trainer; enablement specialist; workshop
  facilitator; professional development specialist
13-1161 13-1161.01 11-2021 27-3031:
  social media manager; content strategist; digital marketing specialist; marketing specialist; marketing;
  digital marketing; social media specialist; marketing coordinator; marketing associate; digital marketer;
  marketer; content marketing; marketing executive; digital marketing executive; growth marketing; community
  manager; market researcher; market analyst; research executive market; consumer insights; consumer insight
  manager; insight manager; market intelligence analyst; marketing analyst; marketing analytics; customer
  insights analyst; competitive intelligence analyst; brand strategist; marketing consultant; marketing
  strategist; content marketer; content manager; content specialist; email marketing; email marketing
  specialist; product marketing specialist; product marketer; growth marketer; growth; marketing assistant;
  marketing intern; marketing officer; social media; social media executive; social media coordinator; social
  media strategist; social media marketer; social media assistant; crm specialist; marketing operation;
  marketing automation specialist; brand specialist; marketing professional; content lead; affiliate manager;
  lifecycle marketing; demand generation; campaign specialist; brand marketing; digital marketing coordinator;
  digital marketing consultant; digital strategist; digital marketing associate; influencer marketing; creative
  strategist; marketing communication specialist; marketing communication; marcom; media strategist; media
  planner; digital marketing strategist; growth strategist; marketing creative; field marketing; e commerce
  specialist; ecommerce specialist; e commerce executive
13-1161.01 13-1161:
  seo; seo specialist; sem specialist; ppc specialist; paid search specialist; search engine marketing; seo
  analyst; seo consultant; seo expert; paid media specialist; paid media manager; paid social; ppc manager; seo
  executive; seo strategist; google ads specialist; search engine optimization
13-1199 43-9061 11-1021 43-4051:
  operation coordinator; business operation specialist; operation associate; operation specialist; operation
  executive; operation assistant; business specialist; operation support
13-1199.04:
  business continuity planner; business continuity manager
13-1199.06:
  online merchant; ebay seller; etsy seller; amazon seller; online seller; ecommerce entrepreneur; e commerce
  owner; dropshipper; etsy shop owner; online store owner; online reseller
13-2011 43-3031 11-3031:
  accountancy; junior accountant; tax; audit; audit senior; external auditor; it auditor; internal audit;
  internal audit manager; tax analyst; tax consultant; tax manager; tax director; tax senior; tax advisor; cost
  accountant; fund accountant; project accountant; property accountant; financial accountant; management
  accountant; accounting analyst; general ledger accountant; gl accountant; accounting associate; accounting
  specialist; audit director; assurance associate; assurance manager; forensic accountant; accounts executive
  accountant; audit partner; certified public accountant; revenue accountant; accounting supervisor; assistant
  accountant; trainee accountant; chartered accountant trainee; finance officer accounting; article assistant;
  ca article
13-2011:
  accountant; staff accountant; chartered accountant; tax accountant; cpa; auditor; public accountant; audit
  manager; tax associate
13-2023 13-2022:
  appraiser; real estate appraiser; property appraiser; property valuer; valuer; valuation surveyor; assessor
  property; residential appraiser
13-2051 11-3031.03 13-2099.01 41-3031:
  finance analyst; finance associate; fp a; financial planning and analysis; treasury analyst; investment
  professional; investment banking; investment; private equity; venture capital; equity analyst; research
  analyst finance; credit research analyst; corporate finance; m a analyst; corporate development; corporate
  development manager; corporate finance analyst; business valuation analyst; valuation analyst; real estate
  analyst; investment manager; investment director; asset manager; asset management; capital market analyst;
  equity research; equity research associate; fund analyst; wealth analyst; fixed income analyst; pricing
  analyst; revenue analyst; commercial analyst; finance executive; mergers and acquisitions; investor relation;
  investor relations manager; angel investor; business analyst finance; buy side analyst; m a associate;
  corporate banking analyst; investment banking vice president; debt advisory
13-2051 41-3031 11-9199 13-2099.01:
  investment banker; investment banking analyst; investment banking associate; equity research analyst;
  investment analyst; private equity associate; venture capitalist; investor; venture partner; portfolio
  manager; hedge fund manager; analyst; associate; investment associate; financial analyst; financial planning
  analyst
13-2052:
  wealth manager; financial planner; private banker; wealth advisor; financial advisor; financial
  representative; financial consultant; wealth management; private wealth advisor; private wealth manager;
  wealth management advisor; retirement planner; estate planner; financial coach; independent financial advisor;
  ifa; wealth planner; wealth management associate; client advisor wealth; financial adviser
13-2053 13-2041:
  underwriter; insurance underwriter; underwriting assistant; underwriting manager; commercial underwriter;
  mortgage underwriter
13-2054 11-3031:
  credit risk analyst; risk; enterprise risk manager; risk consultant; risk officer; chief risk officer; market
  risk analyst; operational risk manager; operational risk analyst; head of risk; credit risk manager; risk
  modeler; model risk analyst; model validation
13-2054:
  risk manager; risk analyst
13-2072:
  mortgage broker; mortgage consultant; mortgage loan officer; home loan consultant; loan originator; mortgage
  specialist; lending manager; lender; loan consultant; commercial lender; credit officer; mortgage advisor;
  mortgage banker; lending officer; mlo; commercial loan officer; loan specialist
13-2099.01 13-2051 15-2041:
  quant; quantitative analyst; quantitative researcher; quantitative developer; quant analyst; quant researcher;
  quant developer; quant trader; quantitative trader; financial engineer
13-2099.04 13-2061 13-1041:
  anti money laundering analyst; anti money laundering specialist; aml analyst; kyc analyst; aml specialist;
  financial crime analyst; fraud analyst; fraud investigator; aml investigator; fraud specialist; financial
  crime investigator; kyc specialist; fraud prevention specialist; aml officer; fraud examiner; aml compliance
  officer; fraud manager
15-2031:
  operation research analyst; operation research scientist; operation research
19-3094 13-1199 27-3031 13-1111 11-1031:
  political consultant; campaign staff; political organizer; campaign director; legislative aide; legislative
  assistant; congressional aide; policy; public policy analyst; government relation; government affair;
  government relation manager; lobbyist; policy researcher; policy associate; public affairs consultant; foreign
  policy analyst; think tank researcher; policy fellow; policy director; government affair manager; policy lead;
  policy consultant; diplomat; foreign service officer; ambassador; international relation; political advisor;
  parliamentary assistant; policy assistant
19-3094 13-1041:
  civil servant; policy analyst; public policy; policy advisor; policy officer; policy manager
41-3021:
  insurance agent; insurance broker; insurance; insurance advisor; insurance producer; insurance sale; insurance
  specialist; insurance consultant; insurance account manager; insurance agency owner; life insurance agent;
  insurance representative; benefit advisor; account manager insurance; insurance sales agent; insurance account
  executive; licensed insurance agent; insurance professional
41-3031 13-2051:
  trader; equity trader; stock trader; day trader; forex trader; commodity trader; stockbroker; stock broker;
  investment broker; broker dealer; securities trader; bond trader; derivatives trader; energy trader; options
  trader; proprietary trader; institutional sale; investment representative; financial services representative;
  financial sale; financial consultant sale; crypto trader; fx trader
43-5011.01 43-5011:
  freight forwarder; freight broker; freight agent; cargo agent; freight coordinator; shipping agent
43-5061 13-1081:
  production planner; production scheduler; planner scheduler; master scheduler; production planning; expeditor;
  expediter; materials coordinator; production coordinator; production control clerk; ppc planner; maintenance
  planner
43-6011 43-6014:
  executive assistant; assistant to ceo; pa; pa to ceo; ea; assistant to the ceo; executive pa; executive
  administrative assistant; assistant to president; assistant to director; c suite executive assistant;
  executive secretary; assistant to manager; pa to director; executive business partner; management assistant
43-6014 43-6011 43-9061:
  assistant; general assistant; admin; office admin; office coordinator; clerical assistant; administration
  assistant; administration officer; admin officer; administrative specialist; office support; team assistant;
  department secretary; departmental assistant; project administrator; sales administrator; school administrator
  assistant; school secretary; church secretary; team administrator; business administrator; business support
  officer; administrative aide; administrative support; administrative associate; admin coordinator; office
  professional; admin executive; office executive
43-6014 43-6011:
  administrative assistant; office administrator; office assistant; administrator; secretary; administrative;
  administrative officer; administrative coordinator

# Computers and data
15-1211 15-1299.08 13-1111 15-1252 15-1244:
  it consultant; technical consultant; technology consultant; functional consultant; sap functional consultant;
  erp consultant; system consultant; software implementation consultant; salesforce consultant; oracle
  consultant; erp analyst; business system analyst; it system analyst; computer analyst; crm consultant; workday
  consultant; servicenow consultant; dynamics consultant; functional analyst; application analyst; application
  consultant; solution consultant; solutions consultant; technical analyst; sap analyst; technical business
  analyst; system analyst; systems analyst; product operation; product operation manager; netsuite consultant;
  erp manager; hris analyst; hris specialist; crm administrator; information system analyst
15-1211.01 29-9021:
  health informatics; clinical informatics; epic analyst; clinical analyst; informatics nurse; health
  informatics nurse; nurse informaticist; ehr specialist; clinical system analyst; informaticist; emr analyst;
  informatics pharmacist
15-1212 15-1299.05 11-3021:
  cyber security consultant; cyber security specialist; cyber analyst; infosec; infosec analyst; information
  security officer; information security specialist; it security analyst; soc engineer; incident responder;
  security operation analyst; threat hunter; threat intelligence analyst; cyber security manager; information
  security manager; it security specialist; cyber security officer; security consultant it; vulnerability
  analyst; security researcher; security operation center analyst; grc consultant; cyber; iam analyst; identity
  and access management; it security manager; detection engineer; information assurance; cyber security lead;
  cyber threat analyst
15-1212 15-1299.05:
  cyber security analyst; security engineer; information security; cyber security; cyber security engineer; soc
  analyst
15-1221 15-2051:
  ai research scientist; machine learning researcher; computer scientist; ai researcher; ai research; ml
  researcher; machine learning research scientist; research engineer ai; deep learning researcher; computer
  vision researcher; nlp researcher
15-1231 15-1244:
  network technician; network support; network support engineer; network support technician; network operation
  technician
15-1232 15-1231 15-1244:
  it support; it support engineer; it support analyst; it analyst; it helpdesk; service desk; service desk
  analyst; service desk technician; it technician; it specialist; technical support; technical support
  specialist; technical support representative; customer support engineer; product support specialist;
  application support; application support analyst; application support engineer; support analyst; computer
  technician; computer support; desktop engineer; desktop technician; deskside support; it guy; computer guy; it
  support technician; technical support analyst; it assistant; it officer; ict technician; ict support; ict
  officer; it coordinator; tech support; support technician; genius apple; helpdesk support; it associate; pc
  technician; it executive; it professional
15-1232 15-1244:
  help desk; information technology support; information technology; desktop support; helpdesk technician;
  information technology technician; support engineer; technical support engineer; information technology
  specialist
15-1241 15-1241.01 17-2072:
  network architect; network designer; telecom engineer; telecommunications engineer; telecom specialist; voice
  engineer; voip engineer; wireless engineer
15-1241 15-1244:
  network engineer
15-1242:
  oracle dba; sql dba; database manager; dba
15-1243 15-1242 15-1299.03:
  data architect; database architect; database engineer; data modeler; data modeller; data platform engineer;
  database developer; data engineering; data governance; data steward; data governance manager; data management
  specialist; sql developer; oracle developer
15-1243 15-2051:
  data engineer; big data engineer; analytic engineer
15-1243.01 15-1243:
  data warehouse engineer; etl developer; data warehouse developer; data warehouse architect; data integration
  engineer
15-1244 15-1231 15-1299.08:
  network specialist; it administrator; server administrator; linux administrator; windows administrator; system
  admin; it system administrator; infrastructure engineer; network and system administrator; it infrastructure
  engineer; cloud administrator; office 365 administrator; noc engineer; noc technician; noc analyst; m365
  administrator; vmware engineer; linux engineer; salesforce admin; salesforce administrator; it operation; it
  operation engineer; it operations analyst; it infrastructure
15-1244:
  system administrator
15-1251 15-1252:
  programmer; computer programmer
15-1252 15-1254 15-1251 15-1244:
  software development engineer; swe; software consultant; software architect; solution developer; systems
  developer; desktop developer; application engineer software; c developer; c# developer; dot net developer; php
  developer; ruby developer; rail developer; ruby on rail developer; golang developer; go developer; rust
  developer; node developer; salesforce developer; sap developer; mobile app developer; flutter developer; swift
  developer; kotlin developer; unity developer; game engineer; gameplay programmer; gameplay engineer; firmware
  developer; embedded engineer; embedded developer; embedded system engineer; api developer; cloud developer;
  engineer software development; software engineering; software development; associate software engineer;
  software engineer manager technical; founding engineer; forward deployed engineer; software engineer intern;
  web application developer; computer engineer; graphics engineer; graphics programmer; site reliability;
  reliability engineer software; build engineer; release engineer; release manager; dev op; devsecop engineer;
  infrastructure software engineer; member technical staff; staff software engineer; principal software
  engineer; software craftsman; code monkey; java programmer; python programmer; c++ programmer; tech founder
  engineer; developer advocate; developer relation; machine learning op engineer; mlop engineer; sw engineer;
  programmer developer; it developer; it engineer; low code developer; power platform developer; dynamic
  developer; erp developer
15-1252:
  software engineer; software developer; full stack developer; full stack engineer; back end developer; back end
  engineer; mobile developer; mobile engineer; ios developer; ios engineer; android developer; android engineer;
  developer; application developer; devop engineer; sre; site reliability engineer; platform engineer;
  programmer analyst; coder; hacker; engineer software; member of technical staff; embedded software engineer;
  java developer; python developer; net developer; c++ developer; game developer
15-1252 11-3021:
  tech lead; technical lead; team lead software
15-1253:
  qa tester; quality assurance engineer; quality assurance tester; tester; test engineer; software tester;
  quality assurance analyst; quality assurance lead; software quality assurance engineer; qa engineer; qa
  analyst; automation tester; automation test engineer; test automation engineer; test analyst; test lead; test
  manager; software test engineer; qa automation engineer; manual tester; software qa; game tester; qa manager
  software; video game tester; quality assurance automation; quality engineer software; sdet; test consultant;
  uat tester; manual and automation tester; tester automation; performance tester; quality analyst software; qa
15-1254 15-1252 15-1255:
  front end; front end web developer; ui developer; web development; web programmer; web master; html developer;
  angular developer; vue developer; webflow developer; shopify developer; drupal developer; joomla developer
15-1254 15-1252:
  front end developer; front end engineer; web developer; wordpress developer; web engineer; javascript
  developer; react developer
15-1255 27-1024 27-1011 27-1021:
  ux; ux lead; ux manager; ux architect; ux strategist; service designer; ux ui; ui ux; app designer; design
  lead digital; product design; head of design; design director; director of design; design manager; ux
  consultant; ui designer; ux design; interaction design; information architect; design system lead; user
  researcher; usability specialist; user experience design; design researcher
15-1255:
  user experience designer; user interface designer; product designer; user experience researcher; user
  interface user experience designer; user experience user interface designer; interaction designer; web
  designer; digital designer; user experience; user experience lead
15-1255.01:
  video game designer; game designer; level designer; game director; game producer; narrative designer
15-1299.01 15-1254:
  webmaster; web administrator; website manager; web manager; website administrator; web content manager
15-1299.02:
  gis specialist; gis technician; gis analyst; gis developer; gis manager; geospatial analyst; geospatial
  engineer; gis; gis engineer; gis consultant; geospatial specialist
15-1299.03 43-4071 13-1199:
  document controller; document control specialist; document specialist; document control; document management
  specialist; documentation specialist; document manager
15-1299.04 15-1212:
  ethical hacker; penetration tester; pen tester; pentester; red teamer; red team operator; bug bounty hunter;
  offensive security engineer
15-1299.05 15-1212:
  application security engineer; cloud security engineer; network security engineer; security architect;
  information security engineer; product security engineer; it security engineer; cryptographer; appsec
  engineer; devsecops; iam engineer; information security architect; cyber security architect
15-1299.06:
  digital forensic analyst; computer forensic examiner; digital forensic examiner; computer forensic analyst;
  forensic analyst cyber
15-1299.07 15-1252:
  blockchain developer; blockchain engineer; smart contract developer; web3 developer; solidity developer;
  crypto developer
15-1299.08 15-1252 15-1241:
  system engineer it; solutions architect; technical architect; it architect; cloud solution architect; azure
  architect; aws architect; cloud consultant; cloud specialist; integration engineer; integration architect;
  integration specialist; principal architect software; domain architect; application architect; systems
  architect; system integrator; cloud operation engineer
15-1299.08 15-1241 15-1252:
  cloud engineer; cloud architect; solution architect; system engineer; enterprise architect
15-1299.09 13-1082:
  technical product owner; it delivery manager; it program manager; it project coordinator; agile delivery
  manager; it project lead; technical project manager; digital project manager; software project manager;
  release train engineer; it project manager; technical delivery manager; digital transformation manager; it
  pmo; erp project manager; agile
15-2011:
  actuary; actuarial associate; actuarial consultant; actuarial; actuarial analyst; actuarial student; actuarial
  assistant; pricing actuary
15-2041 15-2041.01:
  statistician; statistical analyst; statistical programmer; sas programmer; data statistician; survey
  statistician; research statistician
15-2041.01 15-2041:
  biostatistician; clinical biostatistician; clinical statistical programmer
15-2051 15-2051.01 15-2041 15-1242:
  data analytic consultant; data consultant; analytic consultant; analytic; analytics lead; data reporting
  analyst; reporting analyst; data quality analyst; marketing data analyst; web analyst; digital analyst; sql
  analyst; data visualization specialist; insights manager; data and analytic; quantitative research analyst;
  people analytics; research data analyst; sports analyst; operations data analyst; data specialist; data lead;
  analytics
15-2051 15-1221 15-1252:
  machine learning engineer; artificial intelligence engineer; data science manager; applied scientist;
  artificial intelligence researcher; ai engineer; ml engineer; deep learning engineer; nlp engineer; computer
  vision engineer; ai developer; machine learning; prompt engineer; ai specialist; ai scientist; ml scientist;
  generative ai engineer; genai engineer; llm engineer; ai ml engineer; nlp scientist; decision scientist; ai
  consultant; perception engineer; artificial intelligence
15-2051 15-2051.01 15-2041:
  data analyst; analytic manager; data analytic; product analyst; insight analyst
15-2051.01 15-1243.01:
  bi consultant; bi manager; bi analyst; business intelligence; business intelligence manager; power bi
  developer; tableau developer; bi engineer; business intelligence consultant; business intelligence specialist
15-2051.01:
  business intelligence analyst; business intelligence developer; business intelligence engineer
15-2051.02:
  clinical data manager; clinical data coordinator; clinical data analyst; clinical data associate

# Building and designing what is built
17-1011:
  architect; architectural designer; design architect; architectural assistant; architecture; junior architect;
  architect part 2; part 2 architect; licensed architect; part ii architectural assistant; principal architect
  firm; architect intern; job captain; architect associate; staff architect; architecte dplg; conservation
  architect
17-1012 37-1012:
  landscape designer; landscape architect; garden designer
17-1021:
  cartographer; mapmaker; photogrammetrist
17-1022 13-2023 17-3031:
  surveyor; land surveyor; survey manager; building surveyor; chartered surveyor; party chief; survey crew
  chief; geomatics engineer
17-2011:
  aerospace engineer; aeronautical engineer; flight test engineer; propulsion engineer; spacecraft engineer;
  aircraft engineer; aerodynamicist; satellite engineer; rocket scientist; rocket engineer; astronautical
  engineer; aircraft design engineer
17-2021:
  agricultural engineer; irrigation engineer
17-2031 49-9062:
  biomedical engineer; bioengineer; biomedical equipment engineer; medical device engineer; tissue engineer;
  clinical engineer; bioprocess engineer
17-2041:
  chemical engineer; process engineer chemical; chemical process engineer; refinery engineer
17-2051 17-2051.01 17-2051.02 11-9021:
  structural engineer; civil structural engineer; bridge engineer; geotechnical engineer; site engineer;
  graduate civil engineer; civil design engineer; civil project engineer; construction engineer; structural
  designer; civil; highway engineer; drainage engineer; municipal engineer; civil site engineer; foundation
  engineer; roads engineer; civil engineering; structural; resident engineer; field engineer construction;
  roadway engineer
17-2051.01 17-2051:
  traffic engineer; transportation engineer; highway design engineer; roadway designer
17-2051.02 17-2051 17-2081:
  water engineer; wastewater engineer; water resource engineer; hydraulic engineer; water resources engineer
17-2061 17-2072 15-1252:
  hardware engineer; computer hardware engineer; fpga engineer; asic engineer; asic design engineer; chip
  designer; vlsi engineer; ic design engineer; digital design engineer; hardware design engineer; verification
  engineer; design verification engineer; soc design engineer; semiconductor engineer; fpga developer; silicon
  engineer; firmware engineer; pcb engineer; layout engineer
17-2071 17-2072 17-2199.05 17-2112:
  electrical design engineer; power engineer; power system engineer; controls engineer; control system engineer;
  electrical; electrical project engineer; substation engineer; protection engineer; electrical controls
  engineer; instrumentation engineer; control engineer; automation and control engineer; power electronics
  engineer; e i engineer; electrical engineering; instrumentation and control engineer; commissioning engineer;
  lighting engineer; transmission engineer
17-2071:
  electrical engineer
17-2072 17-2061 17-2071:
  electronic engineer; electronic design engineer; electronics engineer; rf engineer; communications engineer;
  signal processing engineer; analog engineer; radio engineer; antenna engineer; avionics engineer; radar
  engineer; dsp engineer; analog design engineer; telecom network engineer
17-2081 19-2041:
  environmental engineer; environmental engineer in training; remediation engineer; waste management engineer;
  environment engineer
17-2111 19-5011:
  safety engineer; process safety engineer; product safety engineer; hse engineer; system safety engineer;
  health and safety engineer
17-2111.02:
  fire protection engineer; fire engineer; fire safety engineer
17-2112 17-2112.03 17-2112.02 17-2141:
  industrial engineer; process improvement engineer; continuous improvement engineer; lean engineer; methods
  engineer; ergonomist; operational excellence engineer; lean manufacturing engineer; packaging engineer;
  reliability engineer; quality improvement engineer; six sigma black belt; quality assurance engineer
  manufacturing; supplier quality engineer; quality systems engineer; industrial engineering; production
  planning engineer
17-2112 17-2112.03:
  quality engineer; manufacturing engineer; production engineer
17-2112.02:
  validation engineer; validation specialist; validation lead; cqv engineer; csv specialist; process validation
  engineer; qualification engineer
17-2112.03 17-2112:
  manufacturing process engineer; production process engineer; assembly engineer; process development engineer
  manufacturing; manufacturing engineering
17-2121:
  naval architect; marine engineer; ocean engineer
17-2131:
  materials engineer; metallurgist; metallurgical engineer; welding engineer; polymer engineer; corrosion
  engineer
17-2141 17-2112.03 17-2199:
  mechanical design engineer; mechanical; mechanical project engineer; cfd engineer; thermal engineer; hvac
  engineer; building services engineer; hvac design engineer; rotating equipment engineer; mechanical
  engineering; product design engineer; cad design engineer; piping engineer; stress engineer; mechanical
  building services engineer; fea engineer; mechanical analyst engineer; design engineer mechanical; equipment
  engineer; npd engineer; mep engineer; pump engineer; powertrain engineer; static equipment engineer; r d
  engineer mechanical; tooling engineer
17-2141.02 17-2141:
  automotive engineer; vehicle engineer; ev engineer; vehicle dynamics engineer
17-2151 19-2042:
  mining engineer; mine engineer; mine geologist; drill and blast engineer; blasting engineer; mine planner
17-2161:
  nuclear engineer; reactor engineer; radiation engineer
17-2171:
  petroleum engineer; reservoir engineer; drilling engineer; production engineer oil and gas; completion
  engineer; subsea engineer; well engineer; oil and gas engineer
17-2199 17-2141 17-2112 17-2051:
  engineer; staff engineer; project engineer; design engineer; field engineer; process engineer; product
  engineer; r d engineer
17-2199.03 17-2199.10 17-2199.11 47-4011.01 13-2051:
  energy engineer; energy consultant; energy analyst; renewable energy engineer; energy efficiency engineer;
  energy specialist; wind engineer
17-2199.05 17-2199.08 17-2071 17-2112.03 17-3023:
  automation engineer; plc programmer; controls and automation engineer; mechatronics engineer; plc engineer;
  scada engineer; automation specialist; robotics and automation engineer
17-2199.08 17-2199.05 15-1252:
  robotics engineer; robotics software engineer; robot engineer; robotics; roboticist; robotics developer;
  autonomous vehicle engineer
17-2199.11:
  solar engineer; solar design engineer; solar pv engineer; pv design engineer
17-3011 17-3013 17-3019:
  draftsman; drafter; draftsperson; draughtsperson; cad technician; cad designer; cad operator; autocad drafter;
  autocad operator; cad drafter; drafting technician; cad; cad engineer; cad draftsman; drafting; autocad
  designer
17-3011 17-1011:
  revit technician; bim technician; bim modeler; bim coordinator; bim manager; architectural technician;
  architectural technologist; architectural draftsman; revit modeler; revit drafter; bim specialist; structural
  drafter; structural detailer; steel detailer; bim engineer; vdc engineer
17-3012 17-2071:
  electrical designer; electrical drafter; pcb designer; pcb layout designer
17-3013 17-2141:
  mechanical drafter; mechanical draftsman; tool designer; mechanical designer; piping designer; piping drafter
17-3022:
  civil technician; civil engineering technician; materials technician construction; construction materials
  tester; engineering inspector civil
17-3023 49-9012 49-2094 17-3028:
  electrical technician; electronic technician; instrumentation technician; test technician; electronics
  engineering technician; electrical engineering technician; controls technician; calibration technician
  instrument; rf technician; hardware technician; e i technician; i c technician; instrument technician; control
  technician
17-3027 17-3026 17-3029:
  engineering technician; mechanical technician; mechanical engineering technician; r d technician; prototype
  technician; engineering technologist; process technician; manufacturing technician
17-3029.01:
  ndt technician; ndt inspector; non destructive testing technician; ndt level ii
17-3031:
  survey technician; surveying technician; mapping technician; instrument person; survey assistant; rodman
51-9061 17-3026 19-4099.01:
  quality technician; quality control technician; qc technician; quality assurance technician; qa technician

# Science
19-1012 19-4013:
  food scientist; food technologist; product development food; flavorist; enologist; winemaker scientist;
  sensory scientist; food safety specialist
19-1013 19-4012.01:
  agronomist; soil scientist; plant scientist; horticulturist; crop scientist; plant breeder; crop consultant;
  crop advisor; plant pathologist; viticulturist
19-1023 19-1029.04 19-2041.03 19-1031:
  ecologist; wildlife ecologist; wildlife biologist; zoologist; ornithologist; entomologist; conservation
  biologist; fisheries biologist; marine mammal scientist; fishery biologist
19-1029.01 15-2099.01:
  bioinformatician; bioinformatics scientist; bioinformatics analyst; bioinformatic; computational genomics
  scientist; bioinformatics engineer
19-1029.04 19-1029.02 19-1029 19-1029.01 19-1023:
  biologist; molecular biologist; cell biologist; marine biologist; biology researcher; evolutionary biologist;
  research biologist; botanist; biotechnologist; life science researcher; computational biologist; developmental
  biologist; structural biologist; plant biologist; aquatic biologist; postdoc biology; neurobiologist; systems
  biologist; molecular biology postdoctoral researcher; postdoctoral researcher molecular biology
19-1031 19-2041.02 45-4011 33-3031:
  conservation officer; conservationist; conservation specialist; soil conservationist; natural resource
  manager; conservation manager; land steward; conservation scientist; environmental conservationist; nature
  conservation officer; restoration ecologist
19-1031.03 33-9099 33-3031:
  park ranger; ranger; park naturalist; interpretive ranger; naturalist; countryside ranger
19-1042 19-1029 19-1021 19-1022:
  medical scientist; clinical scientist; scientist biotech; immunologist; cancer researcher; neuroscientist;
  drug discovery scientist; preclinical scientist; translational scientist; scientist cell therapy;
  pharmacologist; toxicologist; virologist; associate scientist; scientist r d; formulation scientist; bench
  scientist; medical researcher; biomedical researcher; health researcher; clinical research scientist; clinical
  researcher; medical science liaison; msl; stem cell scientist; medical affair; medical writer scientist; gene
  therapy scientist; vaccine scientist; life scientist; pathologist researcher
19-1042 19-4061 19-1029 15-1221 19-4021:
  research assistant; research associate; postdoctoral researcher; postdoctoral fellow; postdoctoral research
  fellow; researcher; research fellow; scientist; research scientist; postdoctoral associate; principal
  investigator; research
19-2012 19-2011:
  physicist; astrophysicist; research physicist; particle physicist; optical scientist; theoretical physicist
19-2012 29-2036:
  medical physicist
19-2021 27-3023:
  meteorologist; weather forecaster; atmospheric scientist; weatherman; weather presenter
19-2031:
  chemist; research chemist; analytical chemist; medicinal chemist; formulation chemist; organic chemist; lab
  chemist; r d chemist; quality control chemist; qc chemist; synthetic chemist; process chemist
19-2032:
  materials scientist; polymer scientist; polymer chemist
19-2041 17-2081 19-2041.02 13-1041.01 11-9121:
  environmental consultant; environmental specialist; environmental scientist; environmental analyst;
  environmental officer; environmental manager; environmental coordinator; environmental project manager;
  environmental planner; environmental advisor; climate scientist; environmental health scientist; ecologist
  consultant; environmental; environmental protection specialist
19-2041.01 13-1199.05 19-2041:
  climate policy analyst; climate change analyst; climate analyst; climate consultant; carbon analyst; climate
  policy advisor
19-2042:
  geologist; geoscientist; geophysicist; exploration geologist; engineering geologist; seismologist;
  oceanographer; paleontologist; petroleum geologist; volcanologist; geochemist
19-2043 19-2042:
  hydrologist; hydrogeologist
19-3011:
  economist; economic analyst
19-3032:
  organizational psychologist; industrial psychologist; i o psychologist; business psychologist; occupational
  psychologist; work psychologist; organisational psychologist
19-3033 19-3039 19-3034 19-3039.02:
  counseling psychologist; clinical psych; psychology; forensic psychologist; child psychologist; psychoanalyst;
  psychologist clinical; neuropsychologist; licensed psychologist; assistant psychologist; trainee clinical
  psychologist; behavioral psychologist; sport psychologist
19-3033 19-3034:
  psychologist; clinical psychologist
19-3034 19-3033:
  school psychologist; educational psychologist; ed psych
19-3051 19-3099.01:
  urban planning; transportation planner; land use planner; town planning officer; planning officer; planning
  consultant town; regional planner; community planner; planning director city; city planning; spatial planner;
  planner city; development planner
19-3051:
  urban planner; city planner; town planner; planner
19-3099 19-3022 19-3041 13-1111:
  social scientist; user researcher social; demographer; criminologist; gender specialist; monitoring and
  evaluation officer; monitoring and evaluation specialist; evaluation specialist; m e officer; program
  evaluator; evaluator; survey researcher; social researcher; monitoring and evaluation manager
19-4021 19-1042:
  research technician; research lab technician; biological technician; laboratory research technician; biology
  lab technician; research technologist; lab scientist assistant; bio technician; lab assistant research;
  biotechnician
19-4031 19-4099.01 19-2031:
  chemistry technician; chemical technician; chemical laboratory technician; chemistry laboratory technician;
  chemistry lab technician; chemical analyst; analytical technician; chemical lab technician; quality control
  laboratory technician; qc analyst; quality control analyst; laboratory analyst; qc lab technician; lab
  analyst; qc chemist technician; quality control laboratory analyst
19-4042 17-3025 51-8031:
  environmental technician; water quality technician; air quality technician; environmental field technician;
  environmental laboratory technician; water quality analyst
19-4061 19-3099:
  research assistant psychology; research assistant social science; social science researcher; research
  assistant economics; policy research assistant
19-4092 33-3021.02:
  forensic scientist; crime scene investigator; csi; crime scene technician; forensic technician; fingerprint
  examiner; forensic specialist; forensic examiner; crime lab analyst; forensic chemist
19-5011 17-2111 19-5012 11-9199:
  health and safety officer; health and safety manager; safety officer; safety manager; ehs specialist; ehs
  manager; hse officer; hse manager; safety specialist; safety coordinator; safety advisor; hse advisor; hse
  specialist; ehs coordinator; whs advisor; ohs specialist; safety consultant; hsse manager; qhse manager;
  safety professional; health safety environment manager; health and safety coordinator; health and safety
  advisor; ehs; hse; health safety officer; ehs engineer; ehs director; safety director; environmental health
  and safety manager; environmental health and safety specialist; industrial hygienist; occupational health
  specialist; occupational safety specialist; site safety manager; hse coordinator; hse supervisor; health and
  safety specialist; health and safety consultant
19-5012:
  safety technician; ehs technician; occupational health and safety technician

# Social work, law, religion
21-1011:
  addiction counselor; substance abuse counselor; drug and alcohol counselor; recovery coach; drug counselor;
  alcohol counselor; addiction specialist; ladc; cadc; peer recovery specialist
21-1012 11-9033:
  guidance counselor; college counselor; academic counselor; admission counselor; career advisor; career
  counselor; career consultant; career specialist; career services; student advisor; academic advisor; academic
  coach; academic success coach; careers consultant; student success coach; student success advisor; student
  services advisor; student support advisor; international student advisor; career development specialist;
  success coach; school counsellor; college advisor; enrollment advisor; enrollment counselor; admission
  advisor; student success manager; educational consultant; education consultant; student life coordinator;
  college admission consultant; student services coordinator; student engagement coordinator; careers advisor;
  university advisor; admission representative; student affair coordinator
21-1012 13-1151 27-2022:
  coach; life coach; executive coach; leadership coach
21-1013:
  marriage counselor; couples therapist; family therapist; marriage and family therapist; mft; couples
  counselor; relationship therapist; family counselor; sex therapist; lmft
21-1014 21-1013 21-1023:
  counsellor; licensed professional counselor; clinical counselor; grief counselor; licensed mental health
  counselor; behavioral health therapist; psychotherapy; mental health professional; licensed therapist; crisis
  counselor; mental health clinician; behavioral health clinician; clinical therapist; trauma therapist;
  registered counsellor; child therapist; mental health specialist; mental health counsellor; outpatient
  therapist; crisis worker; mental health practitioner
21-1014 21-1013 19-3033:
  therapist; psychotherapist; counselor; mental health counselor; mental health therapist
21-1015:
  rehabilitation counselor; vocational rehabilitation counselor; rehab counselor; disability specialist;
  rehabilitation specialist; disability support coordinator
21-1021 21-1093 21-1029:
  child protection worker; child welfare worker; child and family social worker; family social worker; child
  protective services; child welfare specialist; school social worker; social worker child; foster care worker;
  foster care case manager; adoption worker; child protection social worker; child social worker; children
  social worker; family support worker; cps investigator; adoption specialist; family caseworker
21-1021 21-1029 21-1022 21-1023:
  social worker; case worker; caseworker; case manager
21-1022 21-1023:
  medical social worker; hospital social worker; hospice social worker; health care social worker; clinical
  social work; oncology social worker; palliative social worker; renal social worker
21-1023 21-1022 21-1029:
  mental health social worker; psychiatric social worker; clinical social worker; licensed clinical social
  worker; substance abuse social worker; therapist social worker
21-1029 21-1021 21-1022 21-1023:
  social work; licensed social worker; bachelor social worker; social worker adult; adult social worker; msw;
  community social worker; newly qualified social worker; social work intern
21-1091 21-1094 19-1041 11-9179.01:
  health educator; health education specialist; health promotion specialist; public health specialist; public
  health; public health educator; health coach; public health professional; public health officer; wellness
  coordinator; health promotion officer; wellness coach; diabetes educator; public health advisor; public health
  analyst; public health consultant; public health program manager; hiv educator; lactation consultant; patient
  educator; health and wellness coach; nutrition educator; public health practitioner
21-1092:
  probation officer; parole officer; probation and parole officer; correctional treatment specialist; community
  corrections officer
21-1093 21-1021 31-1122 21-1099:
  youth worker; youth counselor; youth advocate; family advocate; victim advocate; human service worker; social
  service worker; social service assistant; support coordinator; housing specialist; service coordinator; case
  management; case aide; settlement worker; community worker; domestic violence advocate; care coordinator;
  housing support worker; peer support specialist; peer support worker; family resource coordinator; case
  coordinator; refugee case worker; community support worker; social care; social care worker; benefits advisor;
  welfare officer; youth development specialist; direct support professional; care manager; housing case
  manager; child and youth worker; youth care worker; social care assistant; community support specialist;
  social assistant; intake coordinator; housing navigator; youth coordinator; mental health support worker;
  immigrant settlement worker; youth leader; resettlement specialist; housing caseworker; family support
  specialist; disability support worker; developmental service worker
21-1094 21-1091:
  community health worker; health promoter; promotora; patient navigator; community health promoter; public
  health aide; community health advocate; promotora salud
21-2011 21-2021 21-2099:
  youth pastor; youth minister; church planter; deacon; bishop; vicar; nun; monk; missionary; religious sister;
  worship pastor; worship leader; evangelist; associate pastor; lead pastor; hospital chaplain; parish priest;
  cantor; preacher; theologian; reverend doctor; senior pastor; executive pastor; spiritual director; campus
  minister; elder church; parson; curate; canon; military chaplain; spiritual care provider; rector; minister of
  religion; ordained minister
21-2011:
  pastor; priest; minister; rabbi; imam; reverend; clergy
21-2021 21-2011:
  director of religious education; youth ministry director; children ministry director; director of children
  ministry; youth director; catechist; faith formation director; director of youth ministry; ministry director

# Teaching, arts and media
25-1011:
  business professor; professor business; professor of marketing; professor of finance; professor of management;
  accounting professor; marketing lecturer; business lecturer; professor of accounting
25-1021:
  computer science professor; professor computer science; computer science lecturer; it lecturer
25-1022:
  math professor; mathematics professor; professor mathematics; mathematics lecturer; lecturer mathematics;
  statistics professor
25-1032:
  engineering professor; professor engineering; engineering lecturer; professor of mechanical engineering;
  professor of civil engineering; professor of electrical engineering
25-1042:
  biology professor; professor biology; biology lecturer
25-1052:
  chemistry professor
25-1054:
  physics professor; professor physics
25-1063:
  economics professor; professor economics; economics lecturer
25-1065:
  political science professor; professor political science; professor international relation; professor of
  government
25-1066:
  psychology professor; professor psychology; professor department psychology; psychology lecturer; psychology
  instructor
25-1067:
  sociology professor; professor sociology
25-1071:
  medical professor; professor medicine; professor of surgery; clinical professor; professor of public health;
  professor of pharmacy; professor of nursing medicine; clinical assistant professor; professor of pediatrics;
  professor of dentistry; medical educator; medical school professor
25-1072:
  nursing professor; nursing instructor; nurse educator; nursing faculty; faculty nursing; nurse tutor; nursing
  lecturer; clinical nursing instructor; nurse lecturer; nursing educator; nursing tutor
25-1081:
  education professor; professor education; teacher educator
25-1112:
  law professor; professor law; lecturer law; law lecturer
25-1113:
  social work professor; professor social work
25-1121:
  art professor; music professor; professor music; professor art; professor theater; professor of design;
  professor of film; music lecturer; art lecturer
25-1122:
  communication professor; professor communication; journalism professor; professor of journalism
25-1123:
  english professor; professor english; english lecturer; professor of literature; creative writing professor;
  english instructor college; professor of english literature
25-1124:
  language professor; spanish professor; french professor; professor spanish; professor french; spanish
  instructor; french instructor; spanish lecturer; professor of german; german professor; chinese professor;
  lecturer french
25-1125:
  history professor; professor history; history lecturer
25-1126:
  philosophy professor; professor philosophy; theology professor; professor of religion; religious studies
  professor
25-1199 25-1194:
  teaching professor; professor practice; reader university; senior instructor; college instructor; college
  professor; college lecturer; academic; university teacher; university instructor; teaching fellow; sessional
  instructor; college teacher; university faculty; professor titular; tenured professor; part time lecturer;
  sessional lecturer; course instructor; guest lecturer
25-1199 25-1194 25-1011 25-1021:
  professor; assistant professor; associate professor; lecturer; adjunct professor; faculty; senior lecturer;
  instructor; adjunct instructor; university lecturer; visiting professor; professor emeritus; faculty member
25-2011 39-9011:
  preschool teacher; pre k teacher; pre kindergarten teacher; early childhood teacher; early childhood educator;
  early childhood education teacher; early year teacher; ece; rece; ecec; early year educator; early years
  practitioner; nursery teacher; toddler teacher; infant teacher; daycare teacher; head start teacher; preschool
  educator; early years professional; ece teacher; registered early childhood educator; montessori guide; pre
  primary teacher; nursery school teacher; early learning educator; early childhood education; lead toddler
  teacher; prek teacher; early childhood specialist
25-2012:
  kindergarten teacher; kindergarten; transitional kindergarten teacher; tk teacher; kindergarten educator
25-2021 25-2011:
  elementary teacher; elementary school teacher; grade school teacher; homeroom teacher; ks1 teacher; ks2
  teacher; year 1 teacher; year 2 teacher; year 3 teacher; year 4 teacher; year 5 teacher; year 6 teacher;
  reception teacher; class teacher; classroom teacher; key stage 1 teacher; key stage 2 teacher; grade 1
  teacher; grade 2 teacher; grade 3 teacher; grade 4 teacher; grade 5 teacher; first grade; montessori teacher;
  eyfs teacher; elementary educator; elementary education teacher; generalist teacher; elementary; bilingual
  teacher; nqt; reading teacher; lower elementary teacher; upper elementary teacher; intermediate teacher
25-2021 25-2031 25-2022 25-3031 25-2012:
  teacher; school teacher; educator
25-2021:
  primary school teacher; grade teacher; 1st grade teacher; 2nd grade teacher; 3rd grade teacher; 4th grade
  teacher; 5th grade teacher; first grade teacher; second grade teacher; third grade teacher
25-2022 25-2031:
  middle school teacher; junior high teacher; grade 6 teacher; grade 7 teacher; grade 8 teacher; 6th grade
  teacher; 7th grade teacher; 8th grade teacher; ks3 teacher; sixth grade teacher; seventh grade teacher; eighth
  grade teacher; middle school math teacher; middle school science teacher; middle school english teacher;
  junior high school teacher; middle grade teacher; key stage 3 teacher
25-2031 25-2022:
  high school teacher; secondary school teacher; math teacher; english teacher; science teacher; history
  teacher; physics teacher; chemistry teacher; biology teacher; social study teacher; high school math teacher;
  secondary teacher; hs teacher; geography teacher; chemistry; french teacher; spanish teacher; language
  teacher; german teacher; computer science teacher; economics teacher; business teacher; physics; social
  studies teacher; maths teacher; language art teacher; subject teacher; head of department school; head of
  year; science; ib teacher; foreign language teacher; ap teacher; government teacher; civics teacher;
  philosophy teacher; psychology teacher; ict teacher; algebra teacher; teacher english; high school english
  teacher; high school science teacher; high school history teacher; latin teacher; mandarin teacher; head of
  science; head of maths; computing teacher; stem teacher; religious education teacher; head of english; design
  and technology teacher; religion teacher; language arts teacher; world language teacher; literature teacher;
  mathematics teacher; humanities teacher; high school biology teacher; high school chemistry teacher; high
  school physics teacher; high school art teacher; high school teacher english; 9th grade teacher; 10th grade
  teacher; 11th grade teacher; 12th grade teacher
25-2031 25-2021 25-2022 25-3021 25-1121:
  art teacher; drama teacher; music teacher; pe teacher; physical education teacher; physical educator; gym
  teacher; school music teacher; band director; theatre teacher; choir teacher; orchestra director; school art
  teacher; sports teacher; pe instructor; band teacher
25-2032 25-1194 25-2023:
  vocational teacher; career and technical education teacher; cte teacher; shop teacher; culinary teacher; trade
  instructor; trades instructor; vocational instructor; vocational trainer; welding instructor; automotive
  instructor; technical instructor; culinary instructor; cosmetology instructor; cte instructor
25-2056 25-2057 25-2058 25-2055 25-2059:
  special education teacher; special ed teacher; sen teacher; senco; learning support teacher; special need
  teacher; resource teacher; special educator; sped teacher; inclusion teacher; resource room teacher;
  intervention specialist; teacher of the visually impaired; teacher of deaf; special needs educator; send
  teacher; special education; sen coordinator; learning disability teacher; education specialist special;
  special needs; exceptional student education teacher; special education coordinator
25-3011:
  esl instructor; ell teacher; adult educator; esol teacher; esol tutor; efl teacher; tefl teacher; tesol
  teacher; english as a second language teacher; adult education teacher; ged instructor; literacy instructor;
  literacy tutor; english language teacher; english teacher abroad; esol instructor; linc instructor; esl tutor;
  online esl teacher; esl teacher abroad; english language instructor; adult basic education teacher; esl; adult
  literacy teacher
25-3021 25-3099 27-2022 39-9031:
  piano teacher; guitar teacher; violin teacher; music tutor; private music teacher; voice teacher; art
  instructor; dance teacher; dance instructor; ballet teacher; driving instructor; cooking instructor; language
  tutor; martial arts instructor; karate instructor; flight instructor; ski instructor; surf instructor; scuba
  instructor; swimming teacher; swim instructor; music instructor; driving school instructor; cfi; diving
  instructor; vocal coach; ceramics instructor; singing teacher; riding instructor; snowboard instructor; drama
  coach; horse riding instructor; sewing instructor; guitar instructor; swimming instructor; piano instructor;
  voice coach; chess coach; sailing instructor
25-3031:
  substitute teacher; supply teacher
25-3041:
  tutor; private tutor; math tutor; online tutor; english tutor; academic tutor; science tutor; sat tutor; test
  prep tutor; reading tutor; writing tutor; test prep instructor; tuition teacher; home tutor
25-4011 15-1299.03 11-3012:
  archivist; records archivist; digital archivist; archive assistant; records manager; records management
  specialist; information governance officer
25-4012 25-4013 11-9072:
  museum curator; curator; curatorial assistant; gallery curator; art curator; gallery director; gallery
  manager; museum director; exhibition curator; collection manager museum; museum collection manager; museum
  manager; museum specialist
25-4013 25-4012:
  art conservator; museum technician; conservator; art handler; museum registrar; collections assistant;
  preparator; restorer art; art restorer; paintings conservator; museum assistant
25-4022:
  librarian; library director; school librarian; media specialist school; library manager; head librarian;
  academic librarian; teacher librarian; reference librarian; children librarian; public librarian; law
  librarian; library media specialist; information specialist library; youth services librarian; systems
  librarian; digital librarian; medical librarian; information scientist library; research librarian; youth
  librarian
25-9031 13-1151:
  instructional coordinator; instructional designer; curriculum developer; curriculum specialist; curriculum
  designer; curriculum coordinator; instructional coach; e learning developer; learning designer; elearning
  designer; learning experience designer; instructional technologist; literacy coach; education technology
  specialist; curriculum manager; learning technologist; course developer; academic coordinator; curriculum
  writer; e learning specialist; education coordinator; educational technologist; instructional specialist;
  instructional design; assessment specialist education; math coach; elearning specialist; training designer;
  curriculum lead; educational developer; learning and curriculum designer
25-9042 25-9043 25-9044 25-9049:
  classroom assistant; learning support assistant; lsa; education assistant; educational assistant;
  instructional aide; classroom aide; para; school aide; teaching aide; instructional assistant; learning
  assistant; ta; special education aide; special education assistant; sen teaching assistant; special education
  paraprofessional; special need assistant; sna; para educator; teachers aide; cover supervisor; learning
  mentor; special needs assistant; one to one aide; student support assistant; lunchtime supervisor
25-9042 25-9043 25-9044:
  teaching assistant; teacher assistant; paraeducator
25-9044:
  graduate assistant; graduate teaching assistant; gta; teaching assistant university; graduate student
  instructor; university teaching assistant; course assistant
27-1011:
  creative director; art director; head of creative; chief creative officer; creative lead; creative manager;
  associate creative director; design director graphic; executive creative director; group creative director
27-1012 51-9195.05:
  craft artist; ceramic artist; potter; woodworker artist; glass artist; weaver artist; ceramicist; artisan;
  candle maker; basket maker; jewelry artist; quilter; crafter; soap maker; leather artisan
27-1013 27-1014:
  artist; illustrator; visual artist; fine artist; sculptor; portrait artist; concept artist; comic artist;
  cartoonist; muralist; oil painter; storyboard artist; children book illustrator; printmaker; contemporary
  artist; mixed media artist; freelance artist; digital artist; calligrapher; comic book artist; street artist;
  artist illustrator; self employed artist; freelance illustrator; abstract painter
27-1014:
  animator; motion designer; motion graphic designer; vfx artist; 3d artist; 3d modeler; 3d animator; visual
  effects artist; compositor; character artist; 3d generalist; motion graphic artist; 2d animator; environment
  artist; special effects artist; technical artist; texture artist; vfx supervisor; rigger 3d; game artist;
  lighting artist 3d; 3d designer; multimedia artist; animation artist; vfx compositor; character animator; fx
  artist; motion artist; 3d visualizer
27-1019 27-1013 27-1012:
  tattoo artist; tattooist; tattooer
27-1021:
  industrial designer; product designer industrial; furniture designer; footwear designer; automotive designer;
  toy designer; packaging designer; jewelry designer; lighting designer product; car designer; design engineer
  product
27-1022 39-3092:
  fashion designer; apparel designer; fashion stylist; textile designer; clothing designer; costume designer;
  wardrobe stylist; accessories designer; fashion
27-1023:
  florist; flower arranger; floral designer
27-1024 15-1255:
  creative designer; communication designer; graphic design; graphic artist; graphics designer; layout artist;
  production artist; digital artist designer; logo designer; junior designer; senior designer; design intern;
  print designer; presentation designer; brand identity designer; packaging graphic designer; multimedia
  designer; freelance designer; lead designer; visual communication designer; art worker; artworker; marketing
  designer; digital designer graphic; web and graphic designer; graphic design specialist; graphics artist;
  creative artworker
27-1024:
  designer; graphic designer; visual designer; creative; brand designer
27-1025:
  interior designer; interior design; interior decorator; home stager; interior stylist; kitchen designer;
  interior architect; interior design consultant; bath designer; space planner; home decorator; interior design
  assistant
27-1026 41-9011 53-7065:
  visual merchandiser; merchandiser; visual merchandising manager; window dresser; display artist; retail
  merchandiser; visual stylist
27-1027:
  set designer; production designer; exhibit designer; exhibition designer; scenic designer; stage designer; set
  decorator; scenographer
27-2011 27-2099:
  stage actor; voice actor; voice over artist; voiceover artist; voice artist; performer; theatre actor; stand
  up comedian; comedian; film actor; theater artist; comic; actor director; extra film; improviser; standup
  comedian; voiceover
27-2011:
  actor; actress
27-2012 27-2012.03 27-2012.05:
  stage manager; theatre director; assistant director film; line producer; tv producer; film producer; radio
  producer; documentary filmmaker; associate producer; podcast producer; creative producer; content producer;
  theatre producer; producer director; show runner; production coordinator film; production manager film;
  artistic director; television director; first assistant director; news producer; director producer; music
  video director; production assistant film; theater producer; video director; multimedia producer; showrunner;
  production assistant; theatre maker; digital producer; broadcast producer; event producer tv
27-2012:
  producer; director film; film director; filmmaker; film maker; executive producer; video producer
27-2012.03:
  program director radio; programming director
27-2012.04:
  casting director; talent director; casting associate; casting assistant
27-2012.05:
  technical director theatre; technical director broadcast; technical production manager
27-2021:
  professional athlete; athlete; football player; soccer player; basketball player; baseball player; hockey
  player; tennis player; golfer; professional footballer; olympian; boxer; jockey; race car driver; cyclist
  professional; mma fighter; rugby player; esport player; golf professional; pro gamer; professional soccer
  player; professional basketball player; figure skater; swimmer; professional cyclist; olympic athlete; esports
  athlete
27-2022 39-9031:
  head coach; assistant coach; football coach; soccer coach; basketball coach; swim coach; tennis coach; track
  coach; athletic coach; sports coach; baseball coach; volleyball coach; athletic director; scout; gymnastics
  coach; strength coach; running coach; hockey coach; tennis instructor; golf instructor; coach athletic;
  strength and conditioning coach; rugby coach; tennis pro; youth coach; cheer coach; performance coach sport;
  goalkeeper coach; golf coach; cricket coach; wrestling coach
27-2023:
  referee; umpire; sports official; soccer referee; football referee; linesman sport; basketball referee
27-2031:
  ballet dancer; dancer; ballerina; professional dancer; contemporary dancer; dance artist
27-2032:
  choreographer; dance director; movement director
27-2041 27-2042 27-2012 27-4014:
  music director; conductor orchestra; orchestra conductor; composer; choir director; music producer; arranger;
  film composer; choral director; choirmaster; songwriter composer; beatmaker; music composer; record producer;
  maestro; music minister; lyricist composer; musical director; game composer
27-2042 27-2041:
  musician; singer; songwriter; pianist; guitarist; violinist; drummer; cellist; vocalist; rapper; opera singer;
  organist; bassist; jazz musician; session musician; flutist; flautist; saxophonist; trumpet player; singer
  songwriter; recording artist; hip hop artist; percussionist; harpist; keyboardist; music artist; church
  organist; church musician; soprano; tenor; accompanist; freelance musician; music performer; street musician;
  band member; trombonist; violist; clarinetist
27-2091:
  dj; disc jockey
27-2099 27-2011:
  magician; circus performer; juggler; entertainer; acrobat; clown; drag queen; stuntman; stunt performer;
  cruise ship entertainer; puppeteer; burlesque performer; stuntwoman; stunt double; fire performer; aerialist;
  ventriloquist; princess party performer
27-3011 27-3023 27-3099 27-2099:
  radio host; radio presenter; tv presenter; tv host; broadcaster; announcer; podcaster; podcast host; news
  presenter; newsreader; radio dj; radio personality; sportscaster; sports commentator; tv personality;
  presenter; radio announcer; broadcast presenter; television presenter; mc host; sports broadcaster; emcee; on
  air talent; play by play announcer
27-3023 27-3043:
  news editor; columnist; photojournalist; foreign correspondent; investigative journalist; news writer;
  freelance journalist; anchor; sports writer; sports reporter; staff reporter; business reporter; data
  journalist; multimedia journalist; newscaster; broadcast journalist; sports journalist; staff writer
  journalist; political reporter; critic; food critic; anchorwoman; weekend anchor; journalism; crime reporter;
  commentator; political correspondent; news correspondent; field reporter; tech reporter; senior reporter
27-3023:
  journalist; correspondent
27-3031 11-2032:
  public relation; communication specialist; public relation specialist; communication manager; communication
  officer; press secretary; publicist; spokesperson; press officer; public affair specialist; pr specialist; pr
  executive; media relation; communication associate; communication executive; communication coordinator;
  communication consultant; communication; internal communication; corporate communication; communication
  advisor; speechwriter; pr consultant; pr account executive; pr account manager; public affairs officer; public
  information officer; communication assistant; public relation account executive; public relation executive;
  public relation officer; public relation assistant; media relation specialist; media officer; corporate
  communication specialist; media relation manager; pr account director; public relation consultant; public
  relation coordinator; internal communication specialist; communication strategist; public affair; pr; public
  relation professional; public relation intern; spokesman; spokeswoman; internal communication officer;
  communications professional; media liaison; media advisor; stakeholder engagement manager; public engagement
  officer
27-3041:
  editor; copy editor; managing editor; editor in chief; editorial assistant; web editor; content editor; book
  editor; associate editor; publishing editor; editorial director; commissioning editor; magazine editor;
  acquisition editor; chief editor; senior editor; publisher; publishing; newspaper editor; fashion editor;
  editorial manager; subeditor; sub editor; freelance editor; editorial; deputy editor; developmental editor;
  story editor; production editor; features editor; digital editor; editor at large; science editor; copyeditor;
  executive editor; contributing editor; technical editor; medical editor; publishing assistant; photo editor
  magazine; sports editor; script editor
27-3042 27-3043:
  technical author; documentation manager; technical communicator; content developer technical; documentation
  engineer; api writer; medical writer; ux writer; technical content writer; regulatory writer; scientific
  writer; instruction writer; technical documentation specialist; proposal writer; ux content designer; content
  designer; ux content writer; content design; information developer
27-3042:
  documentation writer
27-3043 27-3043.05:
  writer; author; blogger; staff writer; novelist; freelance writer; ghostwriter; playwright; screenwriter;
  script writer; scriptwriter; poet; creative writer; travel writer; food writer; biographer; essayist; speech
  writer; science writer; advertising copywriter; storyteller; children author; tv writer; memoirist; fiction
  writer; published author; web content writer; seo writer; creative copywriter; lead writer; contributing
  writer; senior copywriter; article writer; freelance content writer; comedy writer; television writer; book
  author; academic writer; resume writer; grant writer freelance; freelance author
27-3091:
  translator; interpreter; linguist; localization specialist; medical interpreter; court interpreter; sign
  language interpreter; asl interpreter; conference interpreter; freelance translator; subtitler; translation
  project manager; bilingual interpreter; simultaneous interpreter; certified interpreter; legal translator; bsl
  interpreter; language specialist; community interpreter; spanish interpreter; localisation manager; literary
  translator; translation; conference translator; translator and interpreter; medical translator; freelance
  interpreter; video remote interpreter
27-3092:
  court reporter; stenographer; captioner; transcriber court
27-3099 13-1161 27-3043 27-2099 27-2012 27-3011:
  content creator; youtuber; influencer; social media influencer; digital creator; tiktoker; instagrammer;
  streamer; vlogger; blogger content creator; twitch streamer; ugc creator; digital content creator; video
  content creator
27-4011:
  av technician; audio visual technician; audiovisual technician; av specialist; event technician; av engineer;
  stage technician; av tech; audio visual specialist; video technician; stagehand; av installer; audiovisual
  specialist
27-4012:
  broadcast engineer; broadcast technician; master control operator; broadcast operator; vision mixer
27-4014 27-4011:
  sound engineer; audio engineer; sound designer; recording engineer; mixing engineer; sound mixer; audio
  technician; mastering engineer; studio engineer; foley artist; audio producer; sound technician; live sound
  engineer; foh engineer; sound recordist; sound editor; audio editor; sound man
27-4015 27-4011 27-1027:
  lighting technician; lighting designer; gaffer; stage lighting designer; lighting engineer stage; lighting
  director
27-4021:
  photographer; wedding photographer; portrait photographer; photo editor; studio photographer; product
  photographer; photo retoucher; fashion photographer; event photographer; commercial photographer; newborn
  photographer; drone photographer; real estate photographer; sports photographer; photography; food
  photographer; landscape photographer; wildlife photographer; school photographer; photo assistant;
  photographer retoucher; family photographer; photographic artist
27-4031 27-4032 27-2012:
  cinematographer; director of photography; camera assistant; cameraman; camerawoman; steadicam operator; drone
  operator; drone pilot; video journalist; dop; camera man; camera person; videography; wedding videographer;
  focus puller; uav pilot; vj cameraman; wedding filmmaker; freelance videographer
27-4032 27-4031:
  videographer; post production editor; assistant editor film; video content editor; offline editor; video post
  producer; colorist film; video creator; post production supervisor; freelance video editor; multimedia editor;
  trailer editor; post production; short form video editor
43-4121 25-4031:
  library technician; library assistant; library clerk; library aide; circulation clerk library; library
  associate; library page; circulation assistant

# Health
11-9111 29-1141:
  ward manager; matron hospital; nursing manager; assistant director of nursing; clinical nurse manager;
  director of nursing services; unit manager nursing; don; nurse administrator; assistant nurse manager; head
  nurse; chief nurse; adon
11-9111 29-9021:
  health information manager; health information management; him director; him manager; director of health
  information
19-3033 21-1014 29-1129 19-3039:
  bcba; behavior analyst; board certified behavior analyst; clinical supervisor aba; behavior specialist;
  applied behavior analyst
29-1011 29-1299:
  chiropractor; chiropractic physician; doctor of chiropractic; osteopath; osteopathic practitioner;
  chiropractic; chiropractic doctor
29-1021 29-1029:
  dentist; general dentist; dental surgeon; dental; cosmetic dentist; pediatric dentist; associate dentist;
  family dentist; dental associate; dental practitioner
29-1022:
  oral surgeon; maxillofacial surgeon
29-1029:
  endodontist; periodontist; dental specialist
29-1031:
  dietitian; nutritionist; registered dietitian; clinical dietitian; nutrition consultant; nutrition specialist;
  sports nutritionist; nutrition coach; nutritional therapist; dietetics; renal dietitian; food nutritionist;
  holistic nutritionist; community dietitian; public health nutritionist; dietician nutritionist; nutrition
  advisor; sports dietitian; nutrition; community nutritionist
29-1041:
  optometrist; optometry; eye care doctor
29-1051:
  pharmacist; clinical pharmacist; hospital pharmacist; retail pharmacist; pharmacy manager; pharmacist in
  charge; staff pharmacist; community pharmacist; pharmacy director; lead pharmacist; pharmacist manager; locum
  pharmacist; pharmacy; oncology pharmacist; director of pharmacy; pre reg pharmacist; consultant pharmacist;
  superintendent pharmacist; trainee pharmacist; nuclear pharmacist; pharmacist intern; pharmacy intern;
  registered pharmacist; compounding pharmacist
29-1071:
  pa c; physician assistant; physician associate; certified physician assistant; surgical pa; surgical physician
  assistant; orthopedic physician assistant; pac; emergency medicine physician assistant; er physician assistant
29-1081:
  podiatrist; chiropodist; foot doctor; podiatric surgeon
29-1122:
  ot; occupational therapy; otr; otr l; pediatric occupational therapist; school occupational therapist;
  registered occupational therapist; hand therapist; mental health occupational therapist; home health
  occupational therapist
29-1123:
  physiotherapist; pt; physical therapy; sports physiotherapist; outpatient physical therapist; musculoskeletal
  physiotherapist; chartered physiotherapist; clinical physiotherapist; pediatric physical therapist; dpt; home
  health physical therapist; physiotherapy; msk physiotherapist; rehab physiotherapist; registered
  physiotherapist; neuro physiotherapist
29-1124:
  radiation therapist; therapeutic radiographer; radiotherapist; radiation therapy technologist; therapy
  radiographer
29-1125 29-1129:
  recreational therapist; therapeutic recreation specialist; activity therapist; play therapist; activity
  therapist hospital; recreation therapist; expressive arts therapist
29-1126:
  respiratory therapist; respiratory care practitioner; registered respiratory therapist; rrt; respiratory
  therapy; respiratory practitioner; neonatal respiratory therapist
29-1127:
  speech and language therapist; salt; ccc slp; pediatric speech therapist; school speech pathologist; school
  speech therapist; speech; medical slp; school slp; speech teacher; school speech language pathologist;
  bilingual speech language pathologist
29-1128 29-9091:
  exercise physiologist; kinesiologist; clinical exercise physiologist; sport scientist; exercise scientist;
  sports scientist; kinesiology
29-1129.01:
  art therapist
29-1129.02:
  music therapist
29-1131:
  vet; veterinary surgeon; veterinary; equine vet; animal doctor; veterinary doctor; associate veterinarian;
  small animal veterinarian; vet surgeon; veterinary physician; small animal vet; large animal vet; emergency
  veterinarian; equine veterinarian; mixed animal vet; locum vet; vet doctor
29-1141 29-1141.03 29-1141.01:
  nurse; staff nurse; travel nurse; er nurse; charge nurse; school nurse; rgn; critical care nurse rn; rn;
  registered nurse; ed nurse; emergency room nurse; emergency nurse; a e nurse; operating room nurse; or nurse;
  theatre nurse; scrub nurse; perioperative nurse; circulating nurse; surgical nurse; community nurse; district
  nurse; public health nurse; practice nurse; health visitor; home health nurse; hospice nurse; oncology nurse;
  pediatric nurse; labor and delivery nurse; l d nurse; med surg nurse; telemetry nurse; dialysis nurse; nurse
  case manager; rn case manager; clinic nurse; occupational health nurse; flight nurse; registered general
  nurse; nurse supervisor; nursing; travel rn; telehealth nurse; triage nurse; infusion nurse; nursery nurse
  hospital; clinical nurse; nursing officer; pacu nurse; cardiac nurse; wound care nurse; emergency department
  nurse; nurse coordinator; research nurse; clinical research nurse; nurse navigator; nurse manager assistant;
  house supervisor nurse; registered nurse bsn; bedside nurse; nicu registered nurse; registered nurse case
  manager; registered nurse manager; postpartum nurse; cath lab nurse; endoscopy nurse; nurse liaison;
  utilization review nurse; er rn; diabetes nurse; forensic nurse; school rn; rehab nurse; aesthetic nurse;
  infection preventionist; infection control nurse; sister nurse; critical care nurse manager; legal nurse
  consultant; graduate nurse; mds coordinator; mother baby nurse; palliative care nurse; utilization management
  nurse; quality nurse; general nurse; nephrology nurse; pre op nurse; senior staff nurse; deputy ward manager;
  surgical rn; corrections nurse; psychiatric rn; transplant coordinator; bank nurse; nurse bsn; transplant
  nurse; ambulatory nurse; correctional nurse; outpatient nurse; immunization nurse; orthopedic nurse; nursing
  supervisor; nursing home nurse; nurse assessor
29-1141 11-9111:
  ward sister
29-1141.01 29-1141:
  acute care nurse; acute care registered nurse
29-1141.02 29-1141:
  psychiatric nurse; mental health nurse; rmn; community psychiatric nurse; psychiatric mental health nurse;
  behavioral health nurse; psych nurse; registered mental health nurse; community mental health nurse
29-1141.03 29-1141:
  critical care nurse; icu nurse; intensive care nurse; icu registered nurse; neonatal intensive care nurse;
  nicu nurse; critical care registered nurse; picu nurse; ccu nurse; critical care rn; nicu rn; icu staff nurse;
  cardiac icu nurse; registered nurse icu; itu nurse
29-1141.04 29-1141:
  clinical nurse specialist; nurse specialist; cns; nurse consultant; specialist nurse; macmillan nurse
29-1151 29-1211:
  anesthetist; nurse anesthetist; crna; certified registered nurse anesthetist
29-1161:
  nurse midwife; certified nurse midwife; cnm
29-1171 29-1141.02:
  nurse practitioner; np; fnp; family nurse practitioner; aprn; pediatric nurse practitioner; advanced practice
  nurse; acute care nurse practitioner; psychiatric nurse practitioner; nurse practitioner psychiatric; pmhnp;
  advanced nurse practitioner; crnp; advanced clinical practitioner; arnp; acnp; pnp; neonatal nurse
  practitioner; primary care nurse practitioner; nurse practitioner student; advanced practice provider; womens
  health nurse practitioner; dnp
29-1181 29-2092:
  audiologist; audiology; hearing specialist; clinical audiologist; pediatric audiologist
29-1211:
  anesthesiologist; anaesthetic consultant; anesthetist doctor; pain medicine physician
29-1212:
  cardiologist; interventional cardiologist; heart doctor; pediatric cardiologist; electrophysiologist
  cardiology
29-1214:
  emergency physician; er doctor; emergency medicine physician; emergency room physician; emergency doctor; a e
  doctor; er physician; emergency medicine doctor; trauma physician; emergency medicine consultant
29-1215 29-1216:
  family doctor; family physician; family medicine physician; gp; general practitioner; primary care physician;
  locum gp; salaried gp; gp partner; gp registrar; family practice physician; gp trainee; family medicine
  doctor; partner gp; family medicine; country doctor
29-1216 29-1229 29-1229.02:
  internal medicine physician; general internist; resident doctor; junior doctor; foundation doctor; house
  officer; medical officer; consultant physician; intern doctor; physician md; doctor medicine; internal
  medicine doctor; internal medicine resident; internal medicine; locum doctor; duty doctor; resident medical
  officer; specialty doctor; fy1 doctor; fy2 doctor; senior house officer; nephrologist; endocrinologist;
  rheumatologist; gastroenterologist; pulmonologist; hematologist; oncologist; infectious disease specialist;
  geriatrician; intensivist; medical oncologist; nephrology; palliative care physician; hospital physician; md;
  physician internal medicine; critical care physician; specialist physician; registrar medical; hematologist
  oncologist; infectious disease physician; palliative medicine consultant; radiation oncologist; neonatologist;
  geriatric physician; pulmonary physician; general physician; medical specialist
29-1216 29-1215 29-1229 29-1229.02:
  doctor; physician; medical doctor; resident physician; hospitalist; attending physician; medical resident
29-1218:
  gynecologist; obgyn; ob gyn; obstetrician; obstetrician gynecologist; ob gyn physician; fertility specialist
  doctor
29-1221:
  pediatrician; paediatric consultant; pediatric doctor; pediatric resident; pediatric physician; children
  doctor
29-1222 13-1041.06:
  pathologist; anatomic pathologist; forensic pathologist; medical examiner; histopathologist
29-1223:
  psychiatrist; child psychiatrist; forensic psychiatrist; psychiatry resident; psychiatric physician
29-1224:
  radiologist; consultant radiologist; interventional radiologist; diagnostic radiologist
29-1229.03:
  urologist
29-1241:
  ophthalmologist; eye surgeon; eye doctor; retina specialist; ophthalmic surgeon
29-1242:
  orthopedic surgeon; orthopedist; spine surgeon; orthopedic doctor; trauma and orthopedic surgeon
29-1243:
  pediatric surgeon
29-1249 29-1242:
  plastic surgeon; neurosurgeon; cardiac surgeon; trauma surgeon; vascular surgeon; transplant surgeon;
  consultant surgeon; surgical resident; cosmetic surgeon; surgical registrar; cardiothoracic surgeon; urologist
  surgeon; thoracic surgeon; bariatric surgeon; ent surgeon; breast surgeon; colorectal surgeon;
  otolaryngologist; surgical oncologist; hand surgeon; ent specialist; ent doctor
29-1249:
  surgeon; general surgeon
29-1291:
  acupuncturist; herbalist; traditional chinese medicine practitioner; tcm practitioner; oriental medicine
  practitioner; licensed acupuncturist
29-1292:
  dental hygienist; rdh; registered dental hygienist; dental therapist; hygienist
29-1299.01 29-1299:
  naturopath; naturopathic doctor; homeopath; holistic practitioner; naturopathic physician; holistic health
  practitioner; homeopathic practitioner; ayurvedic practitioner; functional medicine practitioner
29-2011 29-2012:
  clinical laboratory scientist; medical technologist ascp; clinical lab scientist; mls; lab scientist medical;
  biomedical laboratory scientist; medical tech ascp; laboratory scientist; medical lab scientist; blood bank
  technologist; laboratory technologist; clinical laboratory technologist; med tech; microbiology technologist;
  clinical biochemist; medical lab technologist; associate practitioner laboratory
29-2011:
  biomedical scientist
29-2011.04 29-2012.01:
  histotechnologist; histology technician; histotech; histopathology technician
29-2012 19-4021:
  mlt; medical laboratory technician; clinical laboratory technician; medical lab tech; clinical lab technician;
  hospital lab technician; medical laboratory assistant; clinical lab assistant; lab tech; blood bank
  technician; specimen processor; lab processor
29-2012 19-4021 19-4031:
  lab technician; lab assistant; laboratory assistant
29-2031 29-2099:
  cardiovascular technologist; ekg technician; cardiac physiologist; cath lab tech; ecg technician;
  cardiovascular technician; cath lab technologist; cardiac technician; monitor tech; telemetry technician; ekg
  tech; perfusionist
29-2032 29-2031:
  ultrasound technologist; echocardiographer; diagnostic medical sonographer; ultrasound tech; echo tech;
  vascular sonographer; cardiac sonographer; ultrasonographer
29-2032:
  ultrasound technician
29-2033:
  nuclear medicine technologist
29-2034:
  x ray technician; radiology technician; rad tech; x ray tech; ct technologist; radiology tech; mammographer;
  rad technologist; ct tech; diagnostic radiographer; x ray technologist; mammography technologist; radiologic
  tech; interventional radiology technologist; cat scan tech; mammography tech; medical radiation technologist;
  medical imaging technologist; ct radiographer; imaging technologist
29-2035:
  mri technologist; mri tech; mri technician; mri radiographer
29-2042 29-2043:
  advanced emt; aemt; emergency care assistant; emt firefighter; ambulance care assistant; emt intermediate;
  first responder
29-2042:
  emergency medical technician
29-2043 29-2042:
  paramedic; ambulance technician; emt p; emt paramedic; flight paramedic; critical care paramedic; ems;
  advanced care paramedic; primary care paramedic; ems paramedic; medic; student paramedic; paramedic
  practitioner; ambulance paramedic; ems lieutenant; ems supervisor
29-2052 31-9095:
  pharmacy technician; dispensing assistant; pharmacy assistant; dispenser; pharmacy dispenser; pharmacy tech;
  pharmacy associate; lead pharmacy technician
29-2053 31-1133:
  psychiatric technician; mental health technician; psych tech; behavioral health technician; mental health
  worker; bht; mental health associate
29-2053 21-1014 31-1133 21-1093:
  rbt; registered behavior technician; behavior technician; aba therapist; behavior therapist; aba technician;
  behavioral technician; behavior interventionist; behavioral therapist
29-2055:
  surgical technologist; surgical technician; scrub tech; operating room technician; or tech; theatre
  practitioner; odp; operating department practitioner; surgical tech; certified surgical technologist; cst;
  scrub technician
29-2056 31-9096:
  vet nurse; registered veterinary nurse; rvn; rvt; lvt; veterinary technologist; registered veterinary
  technician; head veterinary nurse; cvt; head vet nurse; emergency vet tech; licensed veterinary technician
29-2057:
  ophthalmic technician; optometric technician; ophthalmic assistant; ophthalmology technician; eye tech;
  ophthalmic tech; optometric assistant; optometry assistant
29-2061:
  lpn; lvn; licensed practical nurse; licensed vocational nurse; practical nurse; rpn; enrolled nurse;
  vocational nurse; registered practical nurse; charge lpn; lpn nurse; state enrolled nurse
29-2072 29-9021:
  medical coder; medical coding specialist; coding specialist; medical records clerk; medical record technician;
  health information technician; certified professional coder; medical coding; inpatient coder; clinical coder;
  medical record specialist; cpc; hospital coder; coding manager; coder inpatient; hcc coder; health information
  specialist; rhit; medical billing and coding specialist; risk adjustment coder; medical records technician;
  medical biller and coder; medical coding auditor; coder medical; him specialist; cancer registrar; health
  information clerk; medical coding analyst
29-2081:
  optician; dispensing optician; optical assistant; licensed optician; optical sales associate; optical
  consultant; optical manager
29-2091:
  orthotist; prosthetist; cpo orthotist; prosthetist orthotist
29-2092:
  hearing aid specialist; hearing aid dispenser; hearing instrument specialist
29-2099 29-2099.01:
  dialysis technician; hemodialysis technician; dialysis tech; anesthesia technician; hemodialysis tech; patient
  care technician dialysis; clinical hemodialysis technician; eeg technologist
29-2099.08 43-6013:
  patient advocate; patient representative; patient liaison; patient coordinator; patient care coordinator;
  patient access specialist; patient experience; patient access representative; patient experience manager;
  patient relation; patient service coordinator; patient service representative; patient advocacy; patient
  experience coordinator
29-9091:
  athletic trainer; sports therapist; certified athletic trainer; head athletic trainer; athletic therapist;
  sports rehabilitator
29-9092:
  genetic counselor; genetic counsellor; certified genetic counselor
29-9093 29-2055:
  surgical assistant; surgical first assistant; certified surgical first assistant; surgeon assistant; first
  assist
29-9099.01 29-1161:
  midwife; certified professional midwife; student midwife; doula midwife; community midwife; registered
  midwife; lay midwife
31-1121 31-1122:
  home health aide; hha; home health; home care aide; home health care worker; home care worker; domiciliary
  carer; home attendant; home caregiver; certified home health aide; in home caregiver; private duty caregiver;
  home care assistant; home care nurse aide
31-1122 31-1121 31-1131:
  carer; care worker; support worker; personal support worker; personal care aide; personal care assistant; pca;
  psw; companion; care giver; live in carer; elder care; senior caregiver; companion caregiver; caretaker
  elderly; disability carer; senior carer; family caregiver; carer for the elderly; foster carer; live in
  caregiver; elderly caregiver; elderly care; family carer; respite carer; senior care assistant; support worker
  disability; night carer; in home aide; resident assistant; care aide; health care aide; residential support
  worker; ihss provider; care professional; caregiver elderly; team leader care
31-1131 31-1122 31-1121:
  care assistant; health care assistant; nursing assistant; patient care assistant; patient care technician;
  pct; hca; nurse aide; nursing aide; certified nursing assistant; cna; stna; nurse assistant; auxiliary nurse;
  nurse tech; patient care tech; pca hospital; certified nurse aide; assistant nurse; geriatric aide; nursing
  auxiliary; nurse technician; senior health care assistant; restorative aide; student nurse; hospital aide;
  patient care aide; certified medication aide; medication aide; qmap; sitter hospital; clinical support worker;
  nurse extern; nursing home aide; gna; assistant in nursing; ain
31-1132:
  hospital porter; orderly; patient transporter; hospital orderly; patient transport; patient escort
31-2011:
  cota; occupational therapy assistant; occupational therapist assistant; certified occupational therapy
  assistant
31-2021:
  pta; physical therapist assistant; physical therapy assistant; physiotherapy assistant; licensed physical
  therapist assistant
31-2022:
  physical therapy aide; rehab aide; physical therapist aide; physiotherapy aide; physical therapy technician;
  rehab tech; physical therapy tech; therapy aide; rehabilitation aide
31-9011:
  massage therapist; lmt; licensed massage therapist; masseuse; sports massage therapist; bodyworker; registered
  massage therapist; rmt; massage; reflexologist; massage practitioner; reiki master; reiki practitioner;
  massage therapy; clinical massage therapist
31-9091:
  dental nurse; registered dental assistant; rda; efda; orthodontic assistant; lead dental assistant; certified
  dental assistant; orthodontic technician; trainee dental nurse; surgical dental assistant
31-9092 43-6013:
  medical assistant; certified medical assistant; cma; clinical medical assistant; rma; medical office
  assistant; clinical assistant; registered medical assistant; back office medical assistant; ma certified;
  chiropractic assistant; dermatology medical assistant; podiatry assistant
31-9093:
  sterile processing technician; central service technician; sterile tech; sterile processing tech; cssd
  technician; sterilization technician; sterile services technician; surgical instrument technician;
  decontamination technician
31-9094 29-2072:
  medical transcriptionist; medical scribe; scribe; transcriptionist; medical transcription; er scribe
31-9095 29-2052:
  pharmacy aide; pharmacy clerk; pharmacy cashier
31-9096 39-2021:
  vet assistant; veterinary assistant; kennel assistant vet; animal care assistant vet; laboratory animal
  technician; veterinary receptionist assistant; animal hospital assistant
31-9097:
  phlebotomy technician; phlebotomy; phlebotomy tech; mobile phlebotomist; lab assistant phlebotomy; certified
  phlebotomy technician
31-9099.01:
  slpa; speech therapy assistant; speech language pathologist assistant; speech language pathology assistant
31-9099.02:
  endoscopy technician
39-9099 31-1122 29-9099.01:
  doula; birth doula; postpartum doula

# Safety and order
33-1011:
  correctional sergeant; correctional supervisor; correctional lieutenant
33-1012 33-3051:
  police chief; police lieutenant; police captain; police supervisor; chief of police; police inspector; police
  superintendent; detective sergeant; detective lieutenant; sheriff lieutenant; police commander
33-1021 33-2011:
  fire captain; fire chief; fire lieutenant; battalion chief; watch commander; fire department captain;
  assistant fire chief; fire officer; crew manager fire; deputy fire chief; watch manager fire
33-1091:
  security supervisor; security team leader; security shift supervisor; security sergeant
33-2011 29-2043:
  wildland firefighter; volunteer firefighter; fire service; hotshot firefighter; firefighter paramedic;
  firewoman; retained firefighter; airport firefighter; fire engineer driver
33-2011:
  firefighter emt
33-2021:
  fire inspector; fire marshal; fire investigator; arson investigator; fire prevention officer
33-3011:
  bailiff; court officer; court security officer
33-3012:
  correctional officer; prison officer; corrections officer; jailer; detention officer; prison guard; custody
  officer; correction officer; corrections; juvenile detention officer; detention deputy; juvenile corrections
  officer; prison warden; jail officer
33-3021 33-9021:
  detective; criminal investigator; special agent; fbi agent; fbi special agent; homicide detective; dea agent;
  detective constable; investigator; police detective; federal agent; secret service agent; cid officer; special
  investigator; atf agent; detective inspector; us marshal; investigating officer; detective police
33-3021.06:
  intelligence analyst; intelligence officer; cia officer; intelligence; counterterrorism analyst; all source
  analyst; osint analyst; criminal intelligence analyst; crime analyst; sigint analyst; military intelligence
  analyst
33-3031:
  game warden; fish and wildlife officer; wildlife officer; fish and game warden; conservation warden;
  conservation police officer
33-3041:
  parking enforcement officer; traffic warden; civil enforcement officer; parking officer
33-3051 33-1012:
  sheriff; deputy sheriff; police; patrolman; trooper; state trooper; highway patrol officer; policing;
  constable; law enforcement officer; law enforcement; police sergeant; sergeant police; pcso; lapd officer;
  nypd officer; peace officer; community policing officer; police patrol officer; campus police officer; school
  resource officer; k9 officer; motorcycle officer; police community support officer; deputy; swat officer;
  probationary police officer; rcmp officer; nypd; response officer police; military police; university police
  officer; county sheriff; harbor police
33-3051:
  cop; police officer; policeman; policewoman; police constable; patrol officer
33-3051.04:
  border patrol agent; customs officer; customs and border protection officer; border force officer; cbp
  officer; border guard; border services officer; customs inspector; border officer; customs agent officer
33-9011:
  animal control officer; animal control; dog catcher; animal warden; rspca inspector
33-9021:
  private investigator; private detective; pi; corporate investigator; surveillance investigator; detective
  private; siu investigator
33-9032:
  security guard; security agent; bouncer; doorman security; door supervisor; unarmed security officer; armed
  security officer; bodyguard; close protection officer; security patrol; site security; security specialist;
  night watchman; watchman; cctv operator; security staff; armored car guard; armed guard; security
  professional; personal protection; event security; security steward; executive protection agent; security
  guard armed; security contractor; hospital security; school security; mobile patrol officer; nightclub
  security; night guard; crowd controller; gate guard
33-9091:
  crossing guard; flagger; school crossing guard; lollipop lady; traffic controller road; lollipop man
33-9092:
  lifeguard; ski patroller; beach lifeguard; pool lifeguard; surf lifeguard; ski patrol; ocean lifeguard
33-9093:
  tsa agent; tsa officer; airport security officer; transportation security officer; tsa; security screener;
  airport screener; tso; airport security; aviation security officer
33-9099.02 33-9032:
  loss prevention officer; loss prevention agent; asset protection specialist; store detective; asset protection
  associate; loss prevention specialist; loss prevention; loss prevention associate; asset protection; retail
  loss prevention
43-5031:
  911 dispatcher; 911 operator; emergency dispatcher; police dispatcher; emergency medical dispatcher; 999 call
  handler; public safety dispatcher; 911 telecommunicator; emergency call handler; fire dispatcher; emergency
  operator; ems dispatcher; ambulance dispatcher

# Food, cleaning, gardens, personal service
35-1011 35-2014 51-3011:
  head cook; kitchen manager; pastry chef; sushi chef; chef de cuisine; chef de partie; chef owner; junior sous
  chef; demi chef de partie; culinary; culinary director; banquet chef; executive sous chef; chef tournant;
  development chef; culinary chef; corporate chef; relief chef; kitchen head; chef restaurant; corporate
  executive chef; pizza chef; chef instructor; head pastry chef; tournant; celebrity chef
35-1011:
  chef; executive chef
35-1012 11-9051:
  shift manager restaurant; food service supervisor; dietary supervisor; restaurant shift leader; kitchen
  supervisor; catering supervisor; restaurant supervisor; cafeteria supervisor; food and beverage supervisor;
  shift leader restaurant; food service lead; front of house supervisor; shift manager fast food; banquet
  captain; restaurant shift manager; foh manager; restaurant team leader
35-2011 35-2015:
  fast food cook; burger flipper; pizza maker
35-2012 35-3023 35-3041:
  school cook; cafeteria cook; lunch lady; institutional cook; catering assistant school; canteen cook; hospital
  cook; school lunch lady; dinner lady; cafeteria worker cook; mess cook; cook cafeteria; nursing home cook;
  school cafeteria worker; cafeteria worker; school food service worker; food service worker school
35-2013 35-1011:
  private chef; personal chef; private cook; yacht chef
35-2014 35-2015 35-2021:
  restaurant cook; grill cook; fry cook; commis chef; commis; kitchen staff; kitchen team member; saute cook;
  cook restaurant; broiler cook; breakfast cook; prep chef; cook ii; lead cook; cook supervisor restaurant;
  pantry cook; chef commis; banquet cook; wok cook; line chef; chef assistant; cook helper; pizza cook;
  pizzaiolo
35-2014 35-2021:
  cook; line cook; prep cook
35-2015:
  short order cook; diner cook
35-2021 35-9021 35-3023 35-3041:
  kitchen porter; kitchen hand; kitchen assistant; kitchen helper; food prep; food preparation worker; food prep
  worker; salad maker; sandwich maker; kitchen worker; food assistant; deli worker; deli clerk; kitchen crew;
  catering assistant; food service assistant; prep; steward kitchen; kitchen steward; catering staff; deli
  associate; kitchen attendant; food preparer; food prepper; catering
35-3011:
  bartender; barkeeper; bar staff; mixologist; barman; barmaid; bar tender; head bartender; bar back bartender;
  bar; cocktail bartender; lead bartender; bar supervisor; flair bartender; tiki bartender; bar person; bar
  attendant; publican; pub staff; bartender mixologist
35-3023 35-2011 35-3041 35-3031:
  fast food worker; fast food crew; fast food team member; crew member mcdonald; counter attendant; food service
  worker; ice cream scooper; crew trainer; mcdonald crew; drive thru attendant; counter server; food counter
  attendant; cafe attendant; food service; sandwich artist; cafe worker; crew; restaurant crew member;
  restaurant team member; kiosk attendant; food and beverage attendant; snack bar attendant; restaurant worker;
  canteen assistant; smoothie maker; food and beverage assistant; food service associate; concession worker;
  concessions; cafe assistant; cafe staff; fast food; fast food attendant; fast food server; juice bar
35-3023 41-2031:
  team member; crew member
35-3023.01 35-1012:
  barista trainer; lead barista; shift supervisor starbucks; coffee maker; coffee specialist; head barista;
  barista supervisor; coffee roaster barista
35-3023.01:
  barista; coffee barista
35-3031 35-9011 35-3041:
  cocktail waitress; cocktail server; banquet server; restaurant server; waiting staff; wait staff; head waiter;
  sommelier; wine steward; wine waiter; lead server; bistro server; table server; food runner; fine dining
  server; server bartender; captain restaurant; head waitress; diner waitress; dining server; waitering; runner
  restaurant; maitre d; chef de rang; cafe server; head server; buffet attendant server; waiter waitress
35-3031:
  server; waiter; waitress; waitstaff; food server
35-3041 29-2051 35-2021:
  room service attendant; food server hospital; dietary aide; food service attendant hospital; dietary aid;
  hospital food server; tray passer
35-9011:
  busser; busboy; bus boy; barback; dining room attendant; bar back; cafeteria attendant; table busser; bus
  person; food busser
35-9021:
  dishwasher; pot washer; dish washer; plongeur; dishie; dish pit; kp
35-9031:
  host; hostess; restaurant host; restaurant hostess; greeter restaurant; host restaurant
37-1011:
  housekeeping supervisor; head housekeeper; cleaning supervisor; executive housekeeper; housekeeping manager;
  janitorial supervisor; custodial supervisor; director of housekeeping; custodian supervisor; evs supervisor;
  evs manager; cleaning manager; head of housekeeping
37-1012 37-3011:
  landscape supervisor; landscape foreman; lawn service manager; head groundskeeper; golf course superintendent;
  landscape contractor; landscaping business owner; landscaping contractor; landscape manager; grounds manager;
  grounds supervisor; landscape business owner; landscaping owner
37-2011 37-2012 37-2019:
  janitor; custodian; caretaker building; office cleaner; school cleaner; school caretaker; commercial cleaner;
  sanitation worker cleaner; window cleaner; window washer; building cleaner; porter building; night cleaner;
  school custodian; cleaning operative; janitorial; cleaning staff; head custodian; industrial cleaner;
  custodial worker; pool cleaner; day porter; caretaker; cleaning technician; building caretaker; chimney sweep;
  carpet cleaner; pressure washer; cleaning; cleaning attendant; janitorial staff; hospital cleaner; custodial;
  cleaning worker; toilet cleaner; environmental service technician; evs technician; evs tech; evs worker;
  building custodian
37-2012 37-2011:
  housekeeper; cleaner; maid; cleaning lady; domestic cleaner; house cleaner; housekeeping; hotel housekeeper;
  room attendant; housekeeping attendant; domestic helper; housecleaner; home cleaner; chambermaid; maid
  service; domestic worker; cleaning woman; house keeper; private housekeeper; live in housekeeper; housemaid;
  domestic; room cleaner; guest room attendant; domestic assistant; char woman; residential cleaner; cleaner
  owner; cleaning business owner
37-2021:
  pest control technician; exterminator; pest controller; pest control; fumigator; termite technician; pest
  management professional; pest technician; pest control operator
37-3011 37-1012:
  gardener; landscape gardener; groundskeeper; lawn care; landscape laborer; groundsman; grounds maintenance;
  landscaper; greenkeeper; lawn mower; grounds worker; landscaping; lawn care technician; landscape technician;
  landscape worker; head gardener; yard worker; lawn maintenance; landscape installer; garden worker; lawn
  service; irrigation technician; greenskeeper; sprinkler technician; estate gardener; grounds person; golf
  course maintenance; gardening
37-3013:
  arborist; tree surgeon; tree climber; tree trimmer; arboriculturist; tree cutter; tree care; certified
  arborist; tree worker; climber arborist
39-2011:
  dog trainer; animal trainer; horse trainer; dog behaviourist; animal behaviorist; puppy trainer; dog behavior
  consultant; equine trainer; service dog trainer
39-2021:
  dog walker; pet sitter; dog groomer; pet groomer; zookeeper; zoo keeper; kennel worker; animal caretaker;
  animal care technician; groomer; animal keeper; kennel attendant; stable hand; pet care; animal shelter
  worker; animal care; animal attendant; kennel technician; animal care specialist; dog bather; kennel hand;
  groom horse; doggy daycare attendant; dog sitter; stablehand; aquarist; animal care worker; animal rescue
  worker; dog daycare attendant; cattery assistant; bather
39-3011:
  croupier; dealer casino; casino dealer; blackjack dealer; poker dealer; table games dealer; roulette dealer;
  card dealer
39-3031:
  usher; ticket taker; lobby attendant; theatre usher; cinema attendant; theater attendant; event steward;
  ticket collector event
39-3091:
  ride operator; amusement park attendant; arcade attendant; theme park host; golf caddie; caddie; attractions
  host; bowling alley attendant; recreation attendant; ski lift operator; lift operator ski; cast member;
  amusement attendant; golf attendant; caddy
39-4011:
  embalmer
39-5011 39-5012:
  barber; master barber; barber shop owner; barber owner; men barber; barber stylist
39-5012 39-5094:
  hair dresser; hair colorist; salon stylist; beautician; beauty therapist; cosmetology; hair; colorist; salon
  assistant; braider; hair artist; hair braider; stylist salon; beauty specialist; senior stylist; salon
  professional; junior stylist; loctician; hair designer; mobile hairdresser; hair colourist; hair specialist;
  independent hairstylist; wig maker; hair technician
39-5012:
  hairdresser; hairstylist; stylist
39-5091 39-5012:
  makeup artist; make up artist; mua; bridal makeup artist; sfx makeup artist; makeup; freelance makeup artist;
  bridal makeup; make up
39-5092:
  nail technician; nail tech; manicurist; nail artist; pedicurist; nail specialist; nail stylist
39-5094 39-5012:
  esthetician; aesthetician; skin care specialist; facialist; lash technician; waxing specialist; skincare
  specialist; lash artist; aesthetic practitioner; medical esthetician; laser technician; eyelash technician;
  brow artist; waxer; electrologist; aesthetics; permanent makeup artist; laser hair removal technician;
  cosmetic tattoo artist; spa therapist; skin therapist; microblading artist; eyebrow artist; lash tech
39-6011:
  porter; bellhop; bellman; luggage porter; doorman; bell attendant; baggage handler hotel; hotel porter; bell
  person; bell boy
39-6012 43-4081:
  concierge; hotel concierge; guest services; guest service concierge; chef concierge; guest experience; guest
  relation officer; guest service officer; residential concierge
39-7011 39-7012:
  tour guide; museum guide; tour leader; tour director; city guide; docent; travel guide; tour manager; trip
  leader; adventure guide; hiking guide; outdoor guide; safari guide; mountain guide; fishing guide; rafting
  guide; river guide; wilderness guide; climbing guide; hunting guide; tourist guide; tour escort; nature guide;
  guide; tour operator guide; visitor guide
39-9011 25-2011 25-9042:
  childcare worker; daycare worker; child care provider; childcare provider; day care worker; nursery worker;
  nursery assistant; nursery nurse; child caregiver; daycare provider; child care assistant; creche worker;
  after school worker; day care assistant; childcare assistant; childcare; child care; nursery practitioner;
  after school teacher; before and after school worker; childcare practitioner; playworker; family childcare
  provider; home daycare owner; day care provider; in home daycare; nursery attendant; child minder; early years
  assistant; home daycare provider; after school program leader; out of school care worker; daycare assistant;
  daycare; childcare educator; child care educator; day care owner home; child attendant
39-9011.01 39-9011:
  babysitter; childminder; mother helper; live in nanny; governess; manny; private nanny; nanny housekeeper;
  night nanny; full time nanny; newborn care specialist; family assistant nanny; part time nanny; babysitting;
  maternity nurse nanny
39-9031:
  fitness instructor; fitness coach; gym instructor; fitness trainer; pt gym; gym trainer; yoga teacher; yoga
  instructor; pilates instructor; zumba instructor; group fitness instructor; spin instructor; aerobics
  instructor; crossfit coach; fitness; exercise instructor; fitness professional; fitness specialist; barre
  instructor; online fitness coach; cycling instructor; exercise specialist; trainer fitness; certified personal
  trainer; pilates teacher; fitness consultant; yoga; yogi; strength coach fitness; fitness trainer instructor;
  bootcamp instructor; group exercise instructor; water aerobics instructor; personal training; meditation
  teacher; yoga therapist; fitness entrepreneur; gym coach; gymnast instructor
39-9032 29-1125 39-1014:
  recreation worker; recreation leader; camp counselor; activity leader; activities coordinator; activities
  director; activity coordinator; activities assistant; recreation coordinator; recreation assistant; camp
  director; camp leader; recreation specialist; recreation supervisor; youth program leader; activity director;
  recreation program coordinator; after school program coordinator; life enrichment coordinator; recreation
  aide; activity assistant; scout leader; life enrichment director; activity specialist; summer camp counselor;
  day camp counselor; youth recreation leader; camp coordinator; cruise director; activities leader; activity
  aide; playleader; entertainment host
39-9041:
  resident advisor; resident assistant dormitory; residence director; house parent; resident director; residence
  hall director; dorm parent; houseparent; residence life coordinator; boarding house parent; residential
  advisor; house mother; ra dorm; residential counselor; residential life coordinator; hall director; community
  assistant dormitory
39-9099 39-1022:
  wedding officiant; celebrant; personal shopper; house sitter; butler; valet personal; personal concierge;
  errand runner; professional organizer; home organizer; dating coach; astrologer; psychic; tarot reader;
  matchmaker; house manager; personal stylist; fortune teller; image consultant; medium psychic; house manager
  private; professional declutterer; personal butler

# Sales
11-9141 41-9021 11-1021 11-9021:
  real estate investor; property investor; real estate developer; property developer; house flipper; real estate
  development manager; real estate entrepreneur; property entrepreneur; land developer; development manager
  property
41-1011 11-1021:
  store manager; department manager; floor manager; department supervisor; assistant manager retail; retail
  store manager; store supervisor; retail team leader; sales floor supervisor; key holder; keyholder; store
  leader; boutique manager; supermarket manager; grocery manager; customer service supervisor retail; retail
  assistant manager; head cashier; front end manager; front end supervisor; produce manager; store lead; deli
  manager; bakery manager; meat manager; sales floor leader; store team leader; shop supervisor; store director;
  third key holder; deputy store manager; deputy manager retail; concession manager; duty manager retail; shift
  lead retail; pharmacy store manager; convenience store manager; gas station manager; retail operation manager;
  front store manager; shift supervisor retail; retail management; department head retail; department lead;
  assistant shop manager; showroom manager; fashion store manager; petrol station manager; auto parts store
  manager
41-2011:
  checkout operator; till operator; checkout assistant; store cashier; check out operator; gas station cashier;
  supermarket cashier; cashier retail; front end cashier; cashier associate; cashier customer service; box
  office cashier; gas station attendant cashier; ticket seller; box office; cash office; cashier stocker; food
  cashier; checkout supervisor; service station attendant
41-2021:
  rental agent; counter clerk; rental clerk; car rental agent; rental sales agent; counter sales rental; dry
  cleaner counter; customer service counter clerk; rental coordinator; equipment rental; rental representative;
  rental consultant; counter sales
41-2022:
  parts salesperson; parts advisor; parts specialist; parts counter; auto parts specialist; parts manager; parts
  consultant; counter parts sales; parts associate; parts professional; parts counterman; auto parts sales
41-2031:
  sale associate; retail associate; retail assistant; shop assistant; retail sale associate; sale assistant;
  store associate; retail; sales clerk; crew member retail; salesperson; shop worker; salesman; saleswoman; car
  salesman; automotive sales consultant; car sales; retail consultant; retail sales consultant; sales advisor;
  shop clerk; fashion consultant; beauty advisor; store worker; retail sales; jewelry consultant; furniture
  sales; customer assistant; supermarket assistant; personal stylist retail; boutique sales; retail specialist;
  retail salesperson; customer advisor retail; salesgirl; sales lady; stylist retail; sales person; car sales
  executive; mobile sales associate; auto sales; auto sales consultant; clothing sales associate; shop keeper;
  shopkeeper; sales floor associate; store clerk; store assistant; product specialist apple; vehicle sales
  executive; sales ambassador; counter manager; beauty consultant; beauty counter manager; bridal consultant;
  retail worker; retail clerk; luxury sales associate; optical retail; client advisor; used car salesman;
  internet sales automotive; kitchen sales designer; automotive salesperson; furniture sales consultant;
  wireless sales; sales consultant automotive; showroom consultant; retail team member; retail advisor; wine
  merchant; bookseller; jewelry sales; cosmetics sales; cannabis budtender; budtender; shoe sales associate;
  sales specialist retail; retail assistant part time; customer service assistant retail; floor associate; in
  store sales
41-3011 11-2011:
  ad sales; advertising sales; advertising account executive; media sales; advertising sales executive; digital
  sales executive; advertising executive; media sales executive; ad sales executive; advertising sales
  representative; ad sales manager; ad account executive; digital advertising sales; media account executive;
  advertising consultant; radio sales; advertising account manager; account planner; print sales; sponsorship
  sales; sponsorship manager
41-3041:
  travel agent; travel consultant; travel advisor; travel planner; travel designer; travel counselor; travel
  specialist; vacation planner; luxury travel advisor; corporate travel consultant; cruise consultant; travel;
  tour operator; travel agency owner; holiday consultant; travel manager; independent travel agent; disney
  travel planner
41-3091 41-4012 41-4011 11-2022:
  b2b sales; account rep; sales account executive; sales account manager; strategic account executive;
  enterprise sales; enterprise sales executive; sales manager b2b; software sales; saas sales; tech sales;
  solution sales; sales specialist; sales professional; sales lead generation; bdr; sdr; sales development;
  inside sales representative; outside sales representative; inside sale executive; field sales; field sales
  representative; field sales executive; sales development manager; outside sales; account coordinator; account
  development representative; business development associate; business development consultant; business
  development officer; business development specialist; business development analyst; commercial account
  executive; client executive; client manager; client relationship manager; strategic account manager; sales
  support executive; sales coordinator; corporate sales; corporate sales executive; regional sales executive;
  territory sales manager; senior account executive; sales executive b2b; relationship manager sales; account
  specialist; lead generation specialist; area sales executive; channel sales; channel account manager; b2b sale
  executive; sale intern; sales trainee; sales engineer junior; export sales; export sales manager; digital
  account manager; business developer; technical account manager; ae; telesales executive; named account
  manager; sales and marketing; sales and marketing executive; client services; client service executive; client
  success; account management; sale operation specialist; renewal manager; renewal specialist; client director;
  sales closer; high ticket closer; appointment setter; membership sales; membership consultant; gym sales;
  sales officer; sales account representative; territory sales representative; partner account manager; customer
  account manager; recruitment sales; event sales; events sales manager; security sales consultant; solar
  consultant; solar sales; service sales representative; commercial executive; commercial agent; global account
  manager; regional account manager; account lead; inside sales manager; inside account manager; market
  development representative; mid market account executive; growth account executive; saas account executive
41-4011 41-4012:
  technical sales; technical sales representative; medical sales; medical sales representative; pharmaceutical
  sales representative; medical representative; pharma rep; medical device sales; pharmaceutical sales;
  technical sales engineer representative; industrial sales; equipment sales; medical device representative;
  pharmaceutical rep; surgical sales; surgical sales representative; medical sales rep; pharma sales; clinical
  sales specialist; biotech sales; technical sales manager; scientific sales; capital equipment sales; lab
  sales; pharma representative; orthopedic sales; clinical specialist medical device; hcp sales; medical device
  sales rep; medical device sale representative; pharmaceutical sale rep; drug rep; field application sales;
  dental sales; chemical sales; hospital sales representative; sale representative medical; oncology sales
  specialist
41-4011.07 41-3091:
  solar sales consultant; solar sales representative; solar advisor; solar energy consultant
41-4012 41-3091:
  wholesale representative; manufacturer representative; route sales; distributor; sales rep wholesale; food
  sales representative; van sales; beverage sales; wine sales representative; wholesale account executive;
  wholesale sales; fmcg sales; food broker; wholesaler; import export trader; independent sales representative;
  distribution sales; building materials sales; consumer goods sales; wine representative
41-4012 41-3091 41-4011 11-2022:
  account executive; account manager; sales; sales executive; sales development representative; business
  development representative; business development; sales representative; sales rep; key account manager; inside
  sale; sales associate b2b; enterprise account executive; sales consultant; territory manager; sales agent;
  business development executive
41-9011 41-2031:
  promoter; brand promoter; product demonstrator; brand ambassador; demonstrator; field marketing
  representative; promotional model; sampling; in store demonstrator; promo staff; street team; promotion staff
41-9012:
  model; fashion model; runway model; fitness model; hand model; photo model; commercial model; artist model;
  life model
41-9021 41-9022:
  real estate broker; broker owner; managing broker; commercial real estate broker; broker associate; property
  broker; real estate broker owner; real estate managing broker; principal broker; associate broker real estate;
  broker realtor
41-9022 41-9021:
  realtor associate; lettings agent; letting agent; leasing consultant; leasing agent; real estate consultant;
  real estate advisor; property consultant; real estate sales; buyers agent; real estate professional; real
  estate investor agent; sales negotiator property; licensed real estate agent; leasing specialist; residential
  realtor; listing agent; property advisor; real estate specialist; luxury realtor; property sales; leasing
  professional; real estate associate; real estate sales associate; lettings negotiator; residential real
  estate; real estate team lead; commercial real estate; commercial real estate agent; new home sales
  consultant; real estate representative; property agent; letting negotiator; apartment leasing; sales
  negotiator; new home sales; timeshare sales
41-9031 15-1299.08:
  sales engineer; technical sales engineer; presales; pre sales consultant; presales consultant; field
  application engineer; solutions engineer; sales solution engineer; presale engineer; pre sales solution
  consultant; presales manager; presales architect; customer engineer; applications sales engineer; technical
  presales; application engineer sales
41-9031 15-1299.08 15-1252:
  presales engineer; pre sale engineer
41-9041 41-3091:
  telemarketer; telesales; cold caller; telesales agent; telephone sales; outbound sales; telemarketing;
  outbound call agent; telephone fundraiser; outbound caller; tele sales executive; call center sales
41-9091 41-2031:
  street vendor; market trader; door to door sales; canvasser; hawker; vendor; newspaper vendor; stall holder;
  market vendor; food truck vendor; independent beauty consultant; mary kay consultant; avon representative;
  fundraiser door to door; network marketer; market stall holder; market seller; independent distributor; door
  to door salesman; independent consultant cosmetics
41-9099 41-2031:
  auctioneer; art dealer; antique dealer; collectibles dealer; horse dealer

# Offices and clerks
43-1011 11-1021 11-9199:
  office supervisor; customer service supervisor; customer service manager; call center manager; call center
  supervisor; customer service team leader; contact center manager; customer support manager; customer service
  lead; administrative supervisor; office lead; contact center supervisor; customer support lead; team leader
  customer service; call center team leader; customer support supervisor; customer care manager; customer
  experience lead; head of customer service; customer operation manager; client service manager; customer
  support team lead; payroll supervisor; support manager; administrative manager assistant; head of customer
  support; customer service director; contact center team manager; billing supervisor; customer relation
  manager; customer contact manager; customer experience supervisor; customer service operation manager; admin
  supervisor; customer care team leader; front office supervisor; business office supervisor; admin team leader;
  director of customer service; head of customer experience; customer experience director; medical office
  manager; dental office manager; practice manager dental; medical practice supervisor; call centre supervisor;
  director of customer support
43-1011 41-1011 51-1011:
  team lead; team leader; supervisor; shift supervisor; shift lead; shift manager
43-1011 11-3012 43-6014:
  office manager
43-2011 43-2021:
  switchboard operator; telephonist; telephone operator; phone operator; hospital operator
43-3011 43-3031:
  collections agent; debt collector; collection specialist; credit controller; collector; collections
  representative; debt recovery agent; credit and collections specialist; collections officer; collection agent;
  collections; collections analyst; debt advisor collector; bill collector; accounts receivable collector;
  credit control; debt collection; recovery officer; collections manager; collections supervisor
43-3021 43-3031:
  billing specialist; billing coordinator; billing clerk; medical biller; invoicing clerk; billing; billing
  analyst; medical billing specialist; billing representative; medical billing; billing administrator; billing
  associate; invoice clerk; billing assistant; patient account representative; revenue cycle specialist; patient
  financial services; billing manager; invoicing specialist; patient biller; revenue cycle analyst
43-3031 13-2011:
  accounts assistant; accounts clerk; accounts administrator; ap specialist; ar specialist; accounts payable
  specialist; accounts receivable specialist; bookkeeping; accounts officer; ap clerk; ar clerk; accounts
  executive; ap ar clerk; purchase ledger clerk; ledger clerk; sales ledger clerk; finance assistant; accounting
  technician; full charge bookkeeper; account receivable analyst; account payable analyst; accounts payable;
  accounts receivable; accounts; finance administrator; finance clerk; accounts payable coordinator; accounts
  receivable coordinator; finance coordinator; accounts payable associate; a p clerk; a r clerk; a p specialist;
  a r specialist; bookkeeper accountant; accounts payable manager; accounts payable administrator; finance
  officer; account payable supervisor; aat; ledger accountant clerk; accounts payable analyst; accounts payable
  lead; ap analyst; ar analyst; finance support; purchase ledger; accounting coordinator; accounts technician;
  credit control clerk; office bookkeeper; finance executive assistant
43-3031:
  bookkeeper; account payable; account receivable; account payable clerk; account assistant; accounting clerk;
  account clerk
43-3051 13-1141:
  payroll specialist; payroll administrator; payroll clerk; payroll officer; payroll coordinator; payroll;
  payroll assistant; payroll analyst; payroll executive; payroll accountant; payroll associate; timekeeper;
  payroll technician; payroll processor; payroll lead; payroll consultant; payroll tax specialist; payroll and
  hr administrator
43-3061 13-1023:
  procurement clerk; purchasing clerk; procurement assistant; purchasing administrator; buyer assistant clerk
43-3071 13-2072 43-4141:
  teller; bank teller; head teller; bank cashier; universal banker; customer advisor bank; bank clerk; bank;
  banking; lead teller; branch banker; client service representative bank; bank associate; banking advisor;
  universal associate bank; bank employee; bank customer advisor; member service representative; branch
  associate; part time teller; personal banking; banking consultant; member service representative credit union;
  banking specialist; bank customer service
43-3071 13-2072 41-3031:
  banker; personal banker; bank officer
43-4031:
  court clerk; municipal clerk; deputy clerk; town clerk; city clerk; license clerk; county clerk; clerk of
  court; courtroom clerk; clerk magistrate; deputy court clerk
43-4051:
  call center agent; customer support specialist; customer care; customer service executive; customer service
  advisor; customer service associate; customer support associate; customer support agent; customer support
  executive; customer experience specialist; customer service specialist; client services representative; call
  center representative; call centre operator; call centre agent; call handler; contact center agent; contact
  centre advisor; customer care representative; customer advisor; call center operator; customer service
  coordinator; customer relation; customer success specialist; customer success associate; customer care
  specialist; customer care executive; service representative; call center; customer assistant call center; help
  desk customer; support representative; customer experience; csr; customer service agent; complaint handler;
  client support specialist; customer service officer; bpo agent; customer service professional; guest service
  representative; customer experience associate; client service associate; customer experience representative;
  support specialist; phone agent; customer success coordinator; customer onboarding specialist; bilingual
  customer service representative; warranty administrator; order management specialist; customer relation
  officer; customer relation specialist; csr representative; customer relationship executive; onboarding
  specialist; call agent; customer representative; support associate; chat support; chat agent; customer
  happiness; customer experience advisor; customer happiness agent; client support; insurance customer service;
  account support specialist; member service; member services; service advisor; automotive service advisor;
  service writer; chat support agent; call center rep; service consultant automotive; customer liaison; customer
  liaison officer; client care; customer happiness officer; client care specialist; service coordinator
  customer; helpline advisor; customer contact advisor; customer service clerk; customer service rep call
  center; service delivery coordinator
43-4061:
  eligibility worker; benefits officer government; eligibility specialist; eligibility caseworker; income
  support worker; welfare caseworker; eligibility interviewer; work coach; benefit eligibility worker
43-4071:
  file clerk; filing clerk; records clerk; record clerk; records technician; archive clerk
43-4081 43-4171:
  front desk agent; front desk; hotel receptionist; front desk receptionist hotel; guest service agent; front
  desk clerk; night auditor; hotel front desk; front office agent; front desk associate; hotel clerk; guest
  service associate; front office executive; front office associate; guest services agent; front desk
  representative; hotel desk clerk; night manager hotel; hotel reception; guest relation agent; front desk
  officer; front desk supervisor; front desk hotel; guest relation executive; night audit
43-4111:
  interviewer; survey interviewer; census taker; market research interviewer; enumerator; survey taker
43-4131:
  loan processor; mortgage processor; loan clerk; loan administrator; loan assistant; mortgage administrator;
  loan closer; loan servicing specialist; mortgage closer
43-4161 13-1071:
  hr assistant; human resource assistant; human resource admin; hr clerk; personnel assistant; personnel clerk;
  hr administrative assistant; human resource clerk
43-4171 43-6014:
  receptionist; front desk receptionist; front desk coordinator; front office assistant; reception; office
  receptionist; front of house; welcome desk; gym receptionist; receptionist administrator; salon receptionist;
  vet receptionist; veterinary receptionist; corporate receptionist; information clerk; information desk;
  receptionist secretary; front desk executive; front desk assistant; front office coordinator; visitor
  services; receptionist assistant; hotel receptionist night; front office receptionist; law firm receptionist;
  school receptionist; visitor service associate; spa receptionist; lead receptionist; front of house
  receptionist; front desk staff; corporate reception; bilingual receptionist; front office; reception manager
43-4181:
  reservation agent; ticket agent; airline customer service agent; airport agent; gate agent; check in agent;
  reservations; passenger service agent; booking agent travel; ground staff airline; reservationist; airport
  customer service; ground staff; reservation sales agent; airline agent; customer service agent airline;
  airport ground staff; ticketing agent; passenger service assistant; airline ticket agent; ticket clerk;
  reservation manager; reservations supervisor
43-5021:
  courier; bike courier; bicycle courier; messenger; bike messenger; medical courier; motorcycle courier; cycle
  courier; document courier; foot messenger
43-5032 53-2022:
  dispatcher; truck dispatcher; taxi dispatcher; transport dispatcher; fleet dispatcher; logistics dispatcher;
  freight dispatcher; dispatch coordinator; delivery dispatcher; tow dispatcher; dispatch; dispatch supervisor;
  train dispatcher; service dispatcher; dispatch operator; dispatch manager; transport controller; load planner;
  flight dispatcher; load dispatcher
43-5051 43-5052:
  postal worker; post office clerk; postal clerk; postal assistant; post office; post office assistant; usps
  clerk; post office counter clerk
43-5051 43-9051:
  mailroom clerk; mail clerk; mail room; mailroom; mailroom assistant; post room assistant
43-5052:
  mail carrier; postman; postal carrier; letter carrier; mailman; postwoman; rural carrier; city carrier; mail
  delivery; city letter carrier; usps mail carrier; rural mail carrier; postie; city carrier assistant; usps;
  mail woman
43-5053:
  mail sorter; mail handler; postal sorter
43-5071 53-7065:
  inventory specialist; inventory clerk; shipping clerk; receiving clerk; shipping and receiving; warehouse
  clerk; inventory control; inventory control specialist; inventory coordinator; inventory associate; shipping
  associate; receiver; receiving associate; shipping coordinator; shipping; stock controller; storekeeper;
  stores person; shipper receiver; shipping and receiving clerk; material handler clerk; goods in; stock
  control; inventory control clerk; warehouse administrator; shipping receiving; storeman; store keeper
  warehouse; storesman; dock clerk; shipping receiver; warehouse coordinator; inventory auditor; export clerk;
  tool crib attendant; stock checker; receiving specialist; shipping specialist; parts clerk; stores clerk;
  inventory
43-6012 43-6014:
  legal secretary; legal administrative assistant; law firm secretary; legal assistant secretary; legal pa;
  legal executive assistant; legal sec
43-6013 43-4171:
  medical receptionist; dental receptionist; medical secretary; medical office receptionist; medical office
  specialist; ward clerk; unit clerk; unit secretary; medical office secretary; medical administrative
  assistant; medical office administrator; health unit coordinator; doctor receptionist; hospital receptionist;
  medical front desk; gp receptionist; patient registrar; ward secretary; medical admin assistant; health care
  administrative assistant; clinic receptionist; dental front desk; hospital unit clerk; medical scheduler;
  patient registration; patient scheduler; medical clerk; clinic clerk; clinic assistant; unit coordinator
  hospital; dental office coordinator; medical front desk receptionist; dental secretary; medical administrator;
  patient service associate; clinic administrator; patient service specialist; optical receptionist; dental
  office administrator
43-6014 43-6011:
  virtual assistant; remote assistant; online assistant
43-9021:
  data entry; data entry operator; data entry specialist; data clerk; data entry clerk; data entry associate;
  data processor; data entry assistant; encoder; keyer; data input clerk; data entry analyst; data capture
43-9022:
  typist; word processor; transcriptionist typist; audio typist
43-9041:
  insurance clerk; policy processor; claims processor; claim clerk; insurance processor; insurance verification
  specialist; insurance coordinator; medical claims processor; claims assistant; insurance administrator; policy
  administrator; claims processing; insurance customer representative clerk; prior authorization specialist;
  insurance assistant
43-9061 43-6014:
  office clerk; general clerk; clerk; office worker; office staff; administrative clerk; clerical officer;
  clerical worker; admin clerk; office aide; clerical; office helper; office junior; clerk typist; admin officer
  clerk; lower division clerk; upper division clerk; clerical staff; office boy; office runner; clerk assistant;
  student office assistant
43-9081 27-3041:
  proofreader; copy reader; proof reader; copy marker; proofing
43-9111:
  statistical assistant; statistical clerk

# Farms, forests, the sea
19-1032:
  forester; forestry; forest manager; forestry manager; forestry consultant; woodland manager
19-4012 19-4012.01:
  agricultural technician; farm technician; precision agriculture technician; agronomy technician
45-1011:
  farm supervisor; agricultural supervisor; harvest supervisor; crew leader farm; farm foreman; crew boss farm;
  dairy supervisor
45-2011:
  agricultural inspector; food inspector; meat inspector; usda inspector; produce inspector
45-2021:
  animal breeder; dog breeder; horse breeder; cattle breeder
45-2091 45-2092 53-7051:
  tractor driver; combine operator; farm equipment operator; agricultural equipment operator; farm machinery
  operator; tractor operator farm; agricultural machine operator; combine harvester driver
45-2092 45-2093:
  farm worker; farm hand; farm laborer; fruit picker; vegetable picker; field worker; agricultural worker; crop
  worker; greenhouse worker; nursery worker plants; harvest worker; harvester; farmhand; vineyard worker; picker
  farm; farm assistant; farmworker; farm labourer; berry picker; seasonal farm worker; garden center worker;
  orchard worker; greenhouse grower; nurseryman; greenhouse assistant; greenhouse technician; hydroponics
  technician; plant nursery worker; field hand; agricultural laborer; farm crew; grape picker; vegetable grower
  worker; farm; strawberry picker; farming
45-2093 11-9013 39-2021:
  ranch hand; livestock worker; dairy worker; milker; cowboy; poultry worker; farm hand livestock; fish farm
  worker; shepherd; dairy farm worker; stockman; beekeeper; cattle hand; aquaculture technician; pig farm
  worker; herdsman; ranch worker; sheep shearer; cattle rancher hand; dairy hand; wrangler; egg collector; horse
  groom; apiarist
45-3031:
  fisherman; commercial fisherman; fisher; hunter; trapper; fishing boat crew; fisherwoman; lobsterman; crab
  fisherman; fishery worker; fishing deckhand; lobster fisherman; trawlerman
45-4011 19-4071:
  forestry worker; forest worker; tree planter; forestry technician; forest technician; wildland technician
45-4022 45-4021 45-4029:
  logger; lumberjack; faller; tree feller; chainsaw operator; log truck loader; timber faller; forest machine
  operator; skidder operator; feller buncher operator; harvester operator forest; timber cutter

# Building
47-1011:
  site foreman; foreman; general foreman; construction foreman; site supervisor; construction supervisor; crew
  leader construction; electrical foreman; plumbing foreman; carpentry foreman; concrete foreman; foreman
  carpenter; construction crew leader; pipefitter foreman; roofing foreman; working foreman; framing foreman;
  labor foreman; excavation foreman; civil foreman; construction site supervisor; foreperson; painting foreman;
  general foreman construction; electrical supervisor; foreman electrician; foreman plumber
47-2021 47-2022:
  brick layer; mason; bricklayer; masonry worker; brickie; brickmason; masonry contractor; block layer; brick
  mason
47-2022:
  stonemason; stone mason; dry stone waller; stone setter
47-2031 51-7011:
  carpenter; joiner; chippy; finish carpenter; framer; rough carpenter; carpentry; carpenter joiner; kitchen
  fitter; shuttering carpenter; formwork carpenter; cabinet installer; trim carpenter; carpentry contractor;
  bench joiner; deck builder; framing carpenter; formworker; master carpenter; journeyman carpenter; self
  employed carpenter; kitchen installer; set carpenter; window fitter; window installer; door installer;
  bathroom fitter; scaffolder; scaffold builder; scaffolding; stair builder; shopfitter; house framer; wood
  framer
47-2041:
  carpet fitter; carpet installer; carpet layer
47-2042 47-2041 47-2043:
  floor layer; flooring installer; floor fitter; vinyl installer; flooring; flooring contractor; hardwood floor
  installer; flooring specialist
47-2044:
  tiler; tile setter; tile installer; wall and floor tiler; marble setter; tile layer; tile contractor
47-2051:
  concrete finisher; cement mason; concreter; concrete worker; cement finisher; concrete; concrete contractor;
  concrete mason
47-2061 53-7062:
  groundworker; general laborer; general labor; building laborer; construction helper; site laborer; demolition
  worker; labourer; general operative construction; skilled laborer; construction; construction hand; demolition
  laborer; hod carrier; unskilled laborer; construction operative; construction crew; trades assistant; trade
  assistant; laborer union; pipe layer laborer; builder laborer; construction trades; general worker; casual
  laborer; day laborer; home renovation; home improvement; renovator; remodeler
47-2061 47-2031:
  construction worker; builder
47-2071 47-4051:
  paver; asphalt worker; paving operator; road worker; roller operator; asphalt laborer
47-2073 47-5022:
  equipment operator; heavy equipment operator; plant operator construction; excavator operator; bulldozer
  operator; backhoe operator; digger driver; grader operator; loader operator; operating engineer; heavy
  machinery operator; dozer operator; heavy machine operator; 360 operator; dumper driver; heavy equipment;
  heavy plant operator; dump truck operator; plant operative; earthmoving operator
47-2081 47-2082:
  drywall installer; drywaller; drywall hanger; dry liner; drywall finisher; plasterboard installer; dry wall;
  sheetrock hanger; drywall contractor; taper; drywall taper
47-2111 49-2094:
  electrician; master electrician; journeyman electrician; commercial electrician; residential electrician;
  apprentice electrician; sparky; electrical contractor; wireman; electrical installer; maintenance electrician;
  electrician apprentice; industrial electrician; electrical fitter; domestic electrician; electrical mate;
  licensed electrician; inside wireman; electrical apprentice; lighting electrician; electrician helper
  apprentice; spark; marine electrician; traffic signal electrician; electrical maintenance; ibew electrician;
  ev charger installer; electrician improver; electrical tradesperson
47-2121:
  glazier; glass installer; glass fitter; window glazier
47-2131 47-2132:
  insulation installer; insulator; lagger; spray foam insulator; heat and frost insulator
47-2141:
  painter; house painter; decorator painter; painter and decorator; painter decorator; commercial painter;
  residential painter; industrial painter construction; painting contractor; interior painter; painting; paint
  contractor; painter apprentice; exterior painter; painters; painting business owner
47-2142:
  wallpaper hanger; paperhanger
47-2151:
  pipelayer; pipe layer
47-2152:
  plumber; pipefitter; steamfitter; gas engineer; gas fitter; heating engineer; plumbing; master plumber; pipe
  fitter; journeyman plumber; plumber apprentice; plumbing and heating engineer; plumbing contractor; apprentice
  plumber; sprinkler fitter; plumbing engineer; plumber gas fitter; fire sprinkler installer; gasfitter; drain
  technician; plumbing technician; heating and plumbing engineer; service plumber; licensed plumber; drainlayer;
  gas safe engineer; boiler engineer; pipe welder fitter; plumbing apprentice
47-2161:
  plasterer; stucco mason; renderer; spread plasterer
47-2171:
  rebar worker; steel fixer; iron fixer; rodbuster; reinforcing ironworker
47-2181:
  roofer; roofing contractor; slater; roof tiler; roofing; roofing installer; roofing specialist; flat roofer;
  roof plumber; roofing technician
47-2211:
  sheet metal worker; tin knocker; duct installer; sheet metal mechanic; sheet metal; ductworker; sheet metal
  apprentice; panel beater metal
47-2221 47-2171:
  ironworker; iron worker; steel erector; structural steel worker; structural ironworker; steelworker
  construction; welder ironworker
47-2231 47-2111:
  solar installer; solar panel installer; pv installer; solar technician; solar installation technician; solar
  electrician; solar roofer; solar tech
47-3013 47-2111:
  electrician helper; electrician mate
47-4011:
  building inspector; home inspector; construction inspector; code inspector; building control officer; building
  official; plan examiner; property inspector; electrical inspector; plumbing inspector; building control
  surveyor; house inspector; roof inspector; structural inspector
47-4011.01:
  energy auditor; energy assessor; home energy rater; home energy auditor
47-4021:
  elevator mechanic; elevator technician; lift engineer; escalator mechanic; lift technician; elevator
  installer; elevator constructor
47-4031:
  fence installer; fencer; fence builder
47-4041:
  asbestos worker; hazmat technician; asbestos removal operative; abatement worker; mold remediation technician;
  hazardous materials technician; decontamination worker
47-4051:
  road maintenance worker; highway maintenance worker; public works laborer; public works; road crew;
  streetworks operative; highway worker; street maintenance worker
47-4061:
  track worker; railway track worker; rail track maintenance; track laborer; trackman; platelayer
47-4071:
  drain cleaner; septic technician; septic tank cleaner
47-5023 47-5012:
  driller; well driller; drilling operator; water well driller; rig operator; blast hole driller
47-5032:
  blaster; explosives technician; shotfirer; shot firer; bomb disposal technician; demolition expert; eod
  technician
47-5041 47-5044 47-5049 47-5043:
  miner; coal miner; underground miner; mine worker; gold miner; mining; mine operator; underground mine worker;
  hard rock miner; longwall operator
47-5071 47-5012:
  roughneck; roustabout; floorhand; oil rig worker; oil field worker; leasehand; offshore worker; rig worker;
  oilfield worker; drilling rig worker; oil worker; drill rig worker
51-7011 51-7042 51-7099:
  cabinet maker; cabinetmaker; furniture maker; woodworker; bench carpenter; master woodworker; furniture
  builder; millworker; custom woodworker; wood worker; custom furniture maker

# Repairing
49-1011 11-3013 11-9199:
  maintenance supervisor; service manager automotive; fleet maintenance manager; maintenance manager;
  maintenance lead; shop foreman mechanic; workshop supervisor; garage manager; maintenance director; service
  manager; maintenance foreman; mechanic supervisor; maintenance superintendent; auto shop manager; maintenance
  planner supervisor; field service manager; technical supervisor; aircraft maintenance supervisor; lead
  maintenance technician; service supervisor; auto repair shop owner; head of maintenance; automotive service
  manager; engineering manager maintenance; workshop manager mechanic; fleet supervisor mechanic; director of
  maintenance; fleet manager maintenance
49-2011 49-2021 49-2094:
  computer repair technician; atm technician; copier technician; printer technician; laptop repair technician;
  office equipment technician; phone repair technician; cell phone repair technician; it hardware technician;
  computer repair; computer hardware technician; mobile phone repairer; phone repair
49-2022 49-9052 49-2021:
  telecom technician; broadband technician; cable technician; telecommunications technician; fiber optic
  technician; fiber technician; internet installer; cable guy; satellite installer; cable installer; field
  technician telecom; openreach engineer; low voltage technician; network cabling technician; cable tech;
  communications technician; wireless technician; tower technician; tower climber; fiber splicer; telecom
  installer; telephone technician; dsl technician; fibre engineer; structured cabling technician; data cabling
  engineer; telephone engineer; broadband engineer; field service telecom; comcast technician; cell tower
  technician; field engineer telecom
49-2091:
  avionics technician; aircraft electrician
49-2098:
  alarm installer; security system installer; fire alarm technician; alarm technician; security installer; cctv
  installer; security systems technician; fire alarm installer; fire and security engineer; security technician;
  alarm engineer; cctv engineer; access control technician
49-3011:
  aircraft mechanic; aircraft technician; aviation mechanic; aviation technician; aircraft maintenance
  technician; aircraft maintenance engineer; a p mechanic; airframe and powerplant mechanic; aviation
  maintenance technician; helicopter mechanic; licensed aircraft engineer; amt aviation; airframe mechanic; jet
  engine mechanic; aircraft maintenance; airplane mechanic; b1 licensed engineer; ame; line maintenance engineer
  aircraft; avionic mechanic; aircraft inspector mechanic
49-3021 51-9124:
  auto body technician; panel beater; collision technician; car painter; bodywork technician; vehicle body
  repairer; auto body repair; body shop technician; collision repair technician; dent repair technician; auto
  body; paintless dent repair; automotive painter; auto painter; body man; autobody repairman; body shop
  manager; auto body painter; spray painter automotive; pdr technician; auto body repairman; vehicle painter;
  autobody technician
49-3022:
  windshield technician; auto glass technician; auto glass installer; windscreen fitter
49-3023:
  auto technician; automotive mechanic; master technician automotive; car technician; lube technician; vehicle
  mechanic; mot tester; brake mechanic; transmission technician; oil change technician; motor mechanic; auto
  repair; automotive; ase master technician; motor vehicle technician; automotive service technician; mechanic
  automotive; auto electrician; master mechanic; lube tech; diagnostic technician automotive; ase mechanic; bmw
  technician; auto tech; auto service technician; automotive technician apprentice; toyota technician; fleet
  mechanic car; car electrician; automotive electrician; express technician; quick lube technician; light
  vehicle technician; mobile mechanic; auto repair technician; automotive tech; honda technician; garage
  mechanic
49-3023 49-9071:
  mechanic; auto mechanic; car mechanic; automotive technician; vehicle technician
49-3031:
  diesel technician; truck mechanic; heavy vehicle mechanic; bus mechanic; hgv mechanic; fleet mechanic; diesel
  engine mechanic; truck technician; diesel mechanic; diesel tech; trailer mechanic; heavy duty technician; hgv
  technician; semi truck mechanic; diesel fitter; fleet technician; commercial vehicle technician; marine diesel
  mechanic; heavy truck mechanic
49-3041:
  farm equipment mechanic; agricultural mechanic; tractor mechanic; agricultural technician mechanic; ag
  mechanic
49-3042:
  heavy equipment mechanic; heavy equipment technician; plant mechanic; plant fitter; construction equipment
  mechanic; heavy duty mechanic; heavy mobile equipment mechanic; crane mechanic; crane technician; forklift
  mechanic; forklift technician; heavy mechanic
49-3051:
  boat mechanic; marine mechanic; marine technician; outboard mechanic
49-3052:
  motorcycle mechanic; motorbike mechanic; motorcycle technician
49-3053:
  small engine mechanic; lawn mower mechanic; small engine technician
49-3091:
  bicycle mechanic; bike mechanic; bike repair; cycle mechanic; bicycle technician; bicycle repairer
49-3093:
  tire technician; tire fitter; tyre technician; tire changer; tire tech; tire repairer
49-9012:
  instrument mechanic; valve technician; meter technician; controls technician hvac; gas meter technician
49-9021:
  hvac technician; hvac tech; hvac mechanic; hvac installer; refrigeration technician; refrigeration engineer;
  refrigeration mechanic; air conditioning technician; air conditioning engineer; heating technician; hvacr
  technician; hvac service technician; hvac r technician; ac technician; furnace technician; hvac apprentice;
  hvac contractor; hvac specialist; aircon technician; heating and cooling technician; commercial hvac
  technician; hvac r; ac tech; hvac service tech; hvac refrigeration technician; chiller technician; hvac
  helper; ac installer; fridge mechanic; hvac business owner; boiler technician hvac; hvac service manager; lead
  hvac installer; hvac install; hvac journeyman
49-9031:
  appliance technician; appliance repair technician; appliance repairman; appliance repair; washing machine
  repair; appliance service technician; appliance installer; white goods engineer; appliance tech
49-9041 49-9071 49-9044:
  industrial mechanic; maintenance mechanic; maintenance fitter; industrial maintenance technician; machine
  maintenance technician; maintenance engineer; mechanical fitter; fitter; industrial maintenance mechanic;
  plant maintenance; machinery mechanic; industrial maintenance; plant maintenance technician; equipment
  technician; equipment maintenance technician; mechanical maintenance technician; production maintenance
  technician; multi craft maintenance technician; hydraulic technician; multi skilled engineer; multiskilled
  maintenance engineer; industrial technician; maintenance fitter turner; fitter and turner; machine mechanic;
  mechanical maintenance; maintenance mechanic industrial; machine technician; maintenance engineer
  manufacturing; packaging mechanic; service engineer; service technician; mechanical technician maintenance;
  shift engineer; maintenance technician industrial; field service mechanic; conveyor technician; equipment
  mechanic; robot maintenance technician
49-9043:
  machine maintenance worker; machine oiler; lubrication technician
49-9044:
  millwright; machinery installer
49-9051 49-9052:
  lineman; power lineman; lineworker; electrical lineworker; journeyman lineman; powerline technician; overhead
  linesman; power line technician; linesman; apprentice lineman; utility lineworker; overhead line worker;
  groundman lineman; cable jointer; powerlineman; utility lineman
49-9062:
  biomedical equipment technician; bmet; biomedical technician; medical equipment technician; biomed tech;
  biomed technician; medical equipment repairer; biomedical engineering technician; clinical equipment
  technician; imaging service engineer; dental equipment technician
49-9063:
  piano tuner; luthier; instrument repair technician; guitar technician; piano technician; organ builder; guitar
  builder; guitar maker; violin maker
49-9064:
  watchmaker; clock repairer; horologist; watch repairer; watch technician
49-9071:
  handyman; maintenance technician; maintenance worker; maintenance person; maintenance man; apartment
  maintenance technician; building maintenance; facility maintenance technician; facility technician; building
  engineer; general maintenance; caretaker maintenance; property maintenance; odd job man; hotel maintenance;
  maintenance operative; building maintenance technician; general handyman; maintenance assistant; apartment
  maintenance; facility maintenance; facilities engineer; facilities assistant; maintenance helper; maintenance
  officer; pool technician; maintenance specialist; home repair; maintenance handyman; multi trade operative;
  handyperson; estates operative; school maintenance; facility operation technician; site caretaker; estates
  maintenance; building services technician; facilities operative; groundskeeper maintenance; building
  superintendent; super building; residential maintenance; maintenance associate; repairman; home handyman;
  apartment superintendent; hotel engineer; facility engineer maintenance; property caretaker
49-9071 49-2022 49-2094 49-9041 49-9099 49-2011 49-9062:
  field service technician; field service engineer; field technician; installation technician; field service
  representative; service tech; installer; field service specialist; customer service engineer; installation
  engineer; field tech; install technician; installation specialist; desktop field technician
49-9081:
  wind turbine technician; wind technician; wind turbine engineer technician; wind tech; turbine technician
49-9091:
  vending machine technician; slot technician; vending technician; slot machine technician
49-9092:
  diver; commercial diver; underwater welder; saturation diver; scuba diver professional
49-9094:
  locksmith; safe technician; auto locksmith; mobile locksmith
49-9096:
  rigger; crane rigger; rigging technician; entertainment rigger
49-9097:
  railway signal technician; signal technician; signal maintainer; railway signaling engineer

# Making
47-2011:
  boilermaker
51-1011:
  production supervisor; production lead; production team leader; shift supervisor production; manufacturing
  supervisor; line lead; line supervisor; assembly supervisor; production shift manager; group leader
  production; plant supervisor; production foreman; floor supervisor production; production shift supervisor;
  machine shop supervisor; line leader; manufacturing lead; production coordinator supervisor; foreman
  production; shift leader production; factory supervisor; packaging supervisor; production superintendent;
  manufacturing shift supervisor; manufacturing team leader; shift manager production; welding supervisor;
  welding foreman; area supervisor production; cell leader; assembly lead; machining supervisor; operations
  supervisor manufacturing; factory foreman; production team lead; value stream leader
51-2011:
  aircraft assembler; aircraft structural mechanic; aircraft sheet metal mechanic; aircraft structures
  technician; airframe assembler; aerospace assembler
51-2022 51-2023 51-4121:
  electronics assembler; electronic assembler; circuit board assembler; pcb assembler; electrical assembler;
  solderer; electronics assembly; wire harness assembler; electrical assembly technician; smt operator; cable
  assembler; electronic assembly technician; panel wirer; panel builder
51-2031 51-2092 51-2099:
  mechanical assembler; machine builder; engine assembler; machine assembler; engine builder; assembly
  technician; mechanical assembly; machine fitter assembler; mechanical assembly technician
51-2041 51-4121 51-4199:
  metal fabricator; steel fabricator; fabricator; structural fitter; metalworker; metal worker; fabrication;
  fitter welder; fabricator welder; fabrication worker; steel worker; metal fabrication; boilermaker fabricator;
  plater; sheet metal fabricator; ornamental ironworker; welder and fabricator
51-2092 51-9199 51-2099 51-9111:
  team assembler; assembly operator; assembly worker; production assembler; line worker; general assembler;
  assembly; furniture assembler; assembly associate; production associate; manufacturing associate; production
  team member; assembly operative; production assistant factory; production line worker; line operator; auto
  worker; autoworker; production line operator; factory; manufacturing worker; factory hand; manufacturing;
  production; manufacturing operator; production technician; factory operative; production operative; factory
  assistant; machine worker; manufacturing assembler; process worker; general operative; factory operator;
  manufacturing technician operator; factory laborer; process operator factory; production helper; industrial
  worker; production laborer; plant worker; manufacturing specialist operator; production packer; factory
  associate; process operative
51-2092 51-9199:
  production worker; factory worker
51-3011 35-1011:
  baker; bread baker; pastry cook; bakery worker; cake decorator; bakery assistant; patissier; pastry; pastry
  baker; bakery clerk baker; cake artist; head baker; artisan baker; bakery owner; home baker; cake maker;
  dessert chef; cake designer; bakery associate; chocolatier; confectioner; owner baker; production baker;
  bakery team member
51-3021 51-3022 51-3023:
  butcher; meat cutter; butchery; meat clerk; butcher apprentice; fishmonger; slaughterman; meat; fish cutter;
  meat apprentice; meat department; meat processor; meat wrapper; fish filleter; meat packer; boning room worker
51-3091:
  coffee roaster; tobacco roaster; roaster; roastmaster
51-3092:
  cheesemaker; ice cream maker; chocolate maker; batch maker; mixer operator food; cheese maker; candy maker
51-3099 51-3092 51-9111:
  food production worker; food processing worker; food operative; food factory worker; food production operator;
  food manufacturing; food processor; cannery worker; food production operative
51-4031 51-5112:
  press operator; punch press operator; stamping operator; brake press operator; press brake operator; machine
  press operator; sheet metal press operator; power press operator
51-4041 51-9161 51-4034:
  machinist; manual machinist; lathe operator; turner; milling machine operator; machine shop; precision
  machinist; machine shop worker; toolroom machinist; maintenance machinist; machining; machinist apprentice;
  turner miller; engineering machinist; metal machinist; gear cutter; automotive machinist; aerospace machinist
51-4052 51-4071 51-4072:
  foundry worker; caster; metal caster; moulder; foundryman; molder metal
51-4072:
  injection molding operator; plastic injection operator; molding operator; injection moulding technician;
  injection molding technician; plastic molding operator
51-4111:
  tool and die maker; toolmaker; mold maker; die maker; tool maker; die setter; injection mold maker; toolroom;
  tool die maker; tool room machinist; pattern maker metal
51-4121 51-2041:
  welder; mig welder; tig welder; pipe welder; welder fabricator; structural welder; welding; combo welder;
  welding technician; mig tig welder; welding apprentice; aluminum welder; coded welder; certified welder; arc
  welder; boilermaker welder; welder fitter; rig welder; stick welder; welding operator; pipeline welder;
  fabrication welder
51-4199 51-4022 51-9071 39-2021:
  blacksmith; farrier; metal smith; horseshoer; metalsmith
51-5111:
  prepress technician; prepress operator; pre press; prepress; typesetter; prepress specialist
51-5112 51-5111 51-5113:
  printing press operator; printer; pressman; print operator; offset printer; flexo operator; digital press
  operator; screen printer; print technician; print production; press operator printing; printing; letterpress
  printer; offset press operator; large format printer; digital printer; printing operator; print shop; screen
  printing; flexographic press operator; print finisher; lithographer
51-5113:
  bookbinder; bindery worker; book binder; bindery operator
51-6011:
  laundry attendant; laundry worker; dry cleaner; laundry; laundromat attendant; laundry assistant; laundress;
  laundry operator; dry cleaning; linen attendant; laundry aide; laundry staff; dry cleaner owner
51-6021:
  ironer; presser; garment presser; clothes presser
51-6031:
  sewing machine operator; sewing operator; sewer; garment worker; machinist sewing; industrial sewing machine
  operator; industrial sewer; stitcher; garment factory worker; sewing machinist; sewing
51-6041:
  shoemaker; cobbler; shoe repairer; leather worker; leather crafter; shoe maker; shoe repair; leather
  craftsman; saddler; leatherworker; leather artisan worker; cordwainer
51-6051:
  hand sewer; embroiderer; hand stitcher
51-6052 51-6031 51-6051:
  tailor; seamstress; dressmaker; alterations; sewist; alteration specialist; bespoke tailor; master tailor;
  alterations tailor; dress maker; custom clothier; fitter alterations; bridal seamstress; alteration tailor;
  couture dressmaker; costumer; costume maker; clothing alterations; corsetiere
51-6063 51-6064 51-6099:
  knitter; weaver; textile worker; textile machine operator; loom operator; knitting machine operator; weaver
  textile; textile operator
51-6092:
  pattern maker; garment patternmaker; fashion patternmaker; pattern cutter; patternmaker; apparel pattern maker
51-6093:
  upholsterer; furniture upholsterer; auto upholsterer; upholstery; automotive upholsterer; car upholsterer;
  trimmer upholstery
51-7021:
  furniture finisher; furniture restorer; french polisher; wood finisher; furniture refinisher
51-7041:
  sawmill worker; sawyer; saw operator; saw mill worker; sawmill operator; timber mill worker; lumber grader
51-7042 51-7099:
  woodworking machinist; wood machinist; cnc router operator wood; woodworking machine operator; woodturner;
  wood turner; wood carver
51-8013 51-8011:
  power plant operator; control room operator; power station operator; plant operator power; nuclear operator;
  reactor operator; utility operator; power plant technician; turbine operator; operations technician power
51-8021:
  stationary engineer; boiler operator; boiler technician; steam engineer; boiler attendant; stationary
  operating engineer; boiler plant operator; power engineer 4th class
51-8031:
  water treatment operator; wastewater operator; water operator; wastewater treatment operator; water plant
  operator; water treatment plant operator; sewage treatment operator; wastewater technician; water technician;
  water treatment technician; water treatment specialist; wastewater treatment plant operator
51-8091 51-9011 51-8093 51-8092:
  chemical operator; chemical plant operator; refinery operator; process operator; process technician chemical;
  plant operator chemical; chemical process operator; petrochemical operator; gas plant operator; petroleum
  operator; chemical technician operator; pharmaceutical operator; bioprocess technician; biomanufacturing
  technician; reactor operator chemical; pharmaceutical manufacturing operator
51-9012 51-3092 19-1012:
  brewer; winemaker; distiller; brewmaster; head brewer; master brewer; brewing; cellar hand; wine maker;
  assistant brewer; craft brewer; brewery worker; cellarman brewery; brew master; assistant winemaker;
  cidermaker; master distiller
51-9061 11-3051.01 19-4099.01:
  quality inspector; quality control inspector; quality assurance inspector; qc inspector; qa inspector; quality
  control; quality control specialist; inspector; quality checker; quality controller; quality control
  assistant; final inspector; quality assurance; quality assurance specialist; qc; quality specialist; quality;
  quality auditor; quality assurance associate; quality coordinator; quality control associate; product tester;
  quality associate; cmm operator; cmm programmer; metrology technician; quality assurance auditor; quality
  control supervisor; parts inspector; quality officer; incoming inspector; quality analyst; quality executive;
  qa qc inspector; quality assurance officer; quality assurance supervisor; quality inspector manufacturing;
  receiving inspector; welding inspector; quality lead; quality professional; qa specialist; qa officer; qa
  associate; quality control officer; cwi inspector
51-9071 51-9071.06:
  jeweler; goldsmith; silversmith; bench jeweler; gemologist; diamond setter; jewelry maker; stone setter
  jewelry; jewelry repair; gem cutter; gemmologist; jewellery maker; jewelry designer maker; diamond grader
51-9081:
  dental technician; dental lab technician; dental ceramist; dental laboratory technician; denture technician;
  denturist
51-9082:
  prosthetics technician; orthotic technician; medical appliance technician
51-9083:
  optical lab technician; lens grinder; optical technician; ophthalmic laboratory technician
51-9111 53-7064:
  packaging operator; packing operator; filling machine operator; bottling operator; packaging technician;
  packaging machine operator; packaging specialist machine; packaging; packaging line operator; bottling line
  operator; filler operator; packaging worker; packing machine operator
51-9124 51-9123:
  spray painter; powder coater; industrial painter; paint sprayer; coating technician; coater; paint technician;
  sprayer; industrial spray painter
51-9141:
  semiconductor technician; wafer fab technician; fab operator; semiconductor process technician; wafer fab
  operator; clean room operator; cleanroom operator; cleanroom technician; fab technician
51-9151:
  photo lab technician; photo processor; photo lab; photo technician
51-9161 51-4041:
  cnc machinist; cnc operator; cnc mill operator; cnc lathe operator; cnc setter; cnc technician; cnc milling
  machinist; cnc setter operator; cnc; cnc turner; laser operator; cnc machine operator; cnc miller; cnc
  operator programmer; cnc lathe machinist
51-9162 51-9161:
  cnc programmer; nc programmer; cam programmer
51-9194:
  engraver; etcher; laser engraver; sign engraver
51-9195.03:
  stone carver; monumental mason; stone cutter; granite fabricator; countertop fabricator; stone fabricator
51-9195.04:
  glass blower; glassblower; glass maker
51-9196:
  paper machine operator; paper mill worker; corrugator operator
51-9199 51-9111 51-2092 51-4081 51-9023 51-9041:
  machine operator; plant operator; machine setter; machine operative; machine operator production; operator;
  machine tender; operating technician; mixing operator; mixer operator; extruder operator; extrusion operator;
  blending operator; machine operator ii; manufacturing machine operator; production machine operator; press
  operator rubber
51-9199 51-9123 49-9099 27-1013:
  sign maker; sign installer; signwriter; sign painter; sign fabricator; vinyl installer sign

# Moving people and things
53-1042 11-3071 53-1043:
  warehouse supervisor; warehouse team leader; warehouse shift supervisor; dock supervisor; shipping supervisor;
  warehouse shift manager; receiving supervisor; distribution supervisor; logistics supervisor; warehouse
  foreman; fulfillment supervisor; area manager amazon; stock manager; warehouse operation supervisor; warehouse
  team lead; fulfillment lead; outbound supervisor; inbound supervisor; warehouse assistant manager; shipping
  lead; freight supervisor
53-1042.01:
  recycling coordinator; recycling manager; waste reduction coordinator
53-1043 53-1042 53-1049:
  transport supervisor; bus supervisor; fleet supervisor; driver supervisor; transportation supervisor; transit
  supervisor; driver manager; yard supervisor; yard manager; railroad supervisor; delivery supervisor
53-2011 53-2012:
  first officer; airline captain; first officer airline; commercial airline pilot; boeing captain; airbus
  captain; first officer a320; boeing 737 pilot; captain a320; boeing 737 captain; airline transport pilot;
  captain airline; airbus pilot; regional airline pilot; airline first officer; second officer airline; flight
  officer airline; a320 captain; a320 first officer; copilot; co pilot; flight engineer; pilot captain; captain
  pilot; aviator
53-2012 53-2011:
  commercial pilot; helicopter pilot; charter pilot; corporate pilot; crop duster; private jet pilot; bush
  pilot; ferry pilot; medevac pilot; ems pilot; seaplane pilot; business jet captain; air ambulance pilot; cargo
  pilot; agricultural pilot; balloon pilot
53-2021:
  air traffic controller; atc; atc specialist; air traffic control; air traffic control specialist; aerodrome
  controller; tower controller
53-2022 11-3071:
  airport operation; airport operation manager; airport operation officer; airport manager; airport operation
  specialist; airside operation; airfield manager; airport operation supervisor; airport duty manager; flight
  operation officer; flight operations; flight operation specialist
53-2031:
  steward; cabin crew member; senior cabin crew; cabin attendant; purser; airline steward; cabin manager;
  corporate flight attendant; airline stewardess; inflight services; flight purser; inflight crew; in flight
  crew; cabin supervisor
53-3011:
  ambulance driver; patient transport driver; non emergency medical transport driver
53-3031 41-4012:
  route sales driver; driver sales; bread route driver; milkman; route sales representative
53-3032:
  cdl driver; otr driver; cdl a driver; cdl truck driver; otr truck driver; long haul driver; long haul truck
  driver; tractor trailer driver; class a driver; class 1 driver; owner operator truck driver; semi truck
  driver; local truck driver; hgv class 1 driver; hgv class 2 driver; truck owner operator; regional truck
  driver; tanker driver; dump truck driver; flatbed driver; cdl class a driver; class a cdl driver; cdl a truck
  driver; trucker; haulage driver; cdl; tow truck driver; concrete truck driver; line haul driver; class b
  driver; ready mix driver; heavy truck driver; transport driver; log truck driver; hotshot driver; heavy goods
  vehicle driver; cement truck driver; az driver; fuel truck driver; cdl driver class b; az truck driver; ltl
  driver; commercial truck driver; team driver; truck operator; trucking; local cdl driver; driver class a; lgv
  driver; dz driver; semi driver; fuel driver; vacuum truck driver; tipper driver; hazmat driver; hgv; big rig
  driver; heavy haul driver; fuel tanker driver; car hauler
53-3033 53-3031 43-5021:
  package delivery driver; courier driver; ups driver; fedex driver; food delivery driver; doordash driver;
  amazon driver; box truck driver; parcel delivery driver; multi drop driver; delivery; delivery associate;
  doordasher; dsp driver; grocery delivery driver; delivery man; delivery person; delivery guy; instacart
  shopper; pizza delivery driver; route driver; delivery partner; light truck driver; uber eats driver;
  deliveroo rider; package car driver; delivery rider; parcel driver; rider delivery; furniture delivery driver;
  straight truck driver; pizza driver; dasher; pizza delivery; moped delivery; delivery boy; van delivery
  driver; home delivery driver; delivery operative; independent courier; ups package car driver; delivery helper
  driver; flower delivery driver; newspaper carrier; fedex courier; dhl courier; ups; grubhub driver; 7 5 tonne
  driver
53-3033 53-3032:
  driver; amazon delivery driver
53-3051:
  school bus driver; bus driver school; school bus operator; school driver
53-3052 53-3051:
  bus driver; coach driver; city bus driver; transit operator; tour bus driver; motorcoach operator; bus
  operator; public transit driver; shuttle bus driver; transit bus driver; transit driver; trolleybus driver;
  coach bus driver; charter bus driver; motor coach driver; passenger bus driver
53-3053 53-3054:
  chauffeur; limo driver; shuttle driver; limousine driver; private driver; private chauffeur; personal driver;
  airport shuttle driver; limousine chauffeur; executive chauffeur; hotel shuttle driver; executive driver;
  paratransit driver; nemt driver; valet driver shuttle; medical transport driver; wheelchair van driver
53-3054 53-3053:
  cab driver; cabbie; minicab driver; ride share driver; private hire driver; driver uber; driver partner uber;
  uber; lyft; uber lyft driver; taxi; cabdriver; taxi cab driver; driver lyft; black cab driver; bolt driver;
  motorcycle taxi driver; rickshaw driver; tuk tuk driver
53-4011 53-4041:
  train driver; locomotive engineer; train engineer; railroad engineer; locomotive driver; engine driver train;
  train operator; freight train driver; rail driver
53-4031:
  train conductor; railroad conductor; railway conductor; conductor train; train guard; rail conductor; freight
  conductor; yardmaster; conductor railroad; train manager
53-4041:
  subway operator; tram driver; streetcar operator; metro driver; light rail operator; tube driver; train
  operator subway; metro operator; metro train operator
53-5011:
  deckhand; sailor; seaman; able seaman; merchant mariner; ordinary seaman; boatswain; bosun; mariner; seafarer;
  oiler ship; deck rating; able bodied seaman; yacht deckhand; tugboat deckhand; boat crew; merchant seaman;
  yacht crew; deck cadet; yacht stewardess
53-5021:
  ship captain; sea captain; boat captain; ferry captain; master mariner; chief mate; tugboat captain; deck
  officer; yacht captain; third mate; second mate; chief officer ship; harbor pilot; captain ship; skipper; ship
  officer; marine pilot; vessel master; third officer ship; second officer ship; ship pilot; tug captain; vessel
  captain; charter boat captain; boat skipper; first mate; navigation officer; ferry master; fishing captain;
  captain vessel
53-5031:
  ship engineer; marine engineer officer; chief engineer ship; second engineer ship; third engineer ship; marine
  chief engineer; engine room officer; marine engineering officer
53-6021:
  parking attendant; valet; valet parking attendant; parking valet; valet parker; valet attendant; car park
  attendant; lot attendant; parking lot attendant; valet parking; valet runner
53-6031:
  gas station attendant; car wash attendant; service station attendant fuel; pump attendant; petrol station
  attendant
53-6051.01:
  aviation inspector; aviation safety inspector
53-6051.07 53-6051:
  vehicle inspector; transportation inspector; train inspector; carrier inspector
53-7021:
  crane operator; crane driver; tower crane operator; mobile crane operator; overhead crane operator; crane op;
  crawler crane operator
53-7051:
  forklift operator; forklift driver; fork lift operator; fork truck driver; flt driver; reach truck driver;
  lift truck operator; forklift; forklift op; fork lift driver; reach truck operator; fork truck operator;
  counterbalance driver; yard jockey; yard hostler; reach forklift operator; cherry picker operator; powered
  industrial truck operator; yard driver; forklift certified; forklift warehouse operator
53-7061:
  car wash; car detailer; auto detailer; vehicle cleaner; car valeter; automotive detailer; car cleaner;
  detailer; auto detailing; car washer; auto detail; mobile detailer; bus cleaner; car detailing
53-7062 53-6032:
  airport ramp agent; ramp agent; baggage handler; ground handler; aircraft fueler; ramp worker; aircraft
  cleaner; ground handling agent; ramp service agent; airport ground handler; aircraft marshaller; baggage
  handling; ramp; ground crew; ramp operation agent; fleet service agent; airline ramp agent; ramp service
  employee
53-7062 53-7065:
  warehouse associate; warehouse worker; warehouse operative; picker packer; warehouse assistant; warehouse
  person; loader; unloader; dock worker; material handler; mover; removal man; furniture mover; lumper; freight
  handler; longshoreman; stevedore; warehouse lead; warehouse operator; warehouse staff; moving company; general
  warehouse worker; docker; dockworker; movers; fulfillment associate; amazon warehouse associate; amazon
  associate; warehouse team member; warehouse laborer; loading dock worker; warehouseman; truck loader;
  fulfillment center associate; warehouse generalist; warehouse technician; warehouse specialist; amazon
  fulfillment associate; warehouse package handler; warehouse employee; freight associate; truck unloader; cargo
  handler; removals; sortation associate; moving; distribution associate; warehouse helper; dock hand; removal
  porter; distribution center associate; dc associate; dock loader; unloading; warehouse loader; warehouse
  porter; pallet handler; logistic operative; logistics handler; materials handler; freight mover; longshore
  worker; port worker; lumber yard worker; yard worker lumber; warehouse handler
53-7062.04 53-7081:
  recycling worker; recycling technician; recycling sorter; recycling operative; scrap metal worker
53-7064:
  packer; hand packer; packager; packing; warehouse packer; hand packager; box packer; packing operative;
  packing worker; bagger; grocery bagger; courtesy clerk; packaging worker hand; fruit packer; gift wrapper;
  produce packer; packing associate; hand packaging
53-7065 53-7062:
  stocker; shelf stocker; stock clerk; order picker; night stocker; overnight stocker; grocery stocker; stock
  associate; picker; shelf stacker; grocery clerk; order selector; warehouse picker; order filler; replenishment
  associate; stock person; stock boy; grocery associate; produce clerk; night crew; personal shopper grocery;
  stocking associate; stocking; shelf filler; night fill; night filler; online grocery picker; overnight
  stocking; selector; merchandise associate; produce associate; stock assistant; dairy clerk; overnight freight;
  stock handler; inventory stocker; order puller; stockperson; order picker warehouse; replenishment; picker and
  packer; picking and packing; parts picker; ogp associate; frozen clerk; freight team; grocery store clerk;
  stockroom associate; stockroom; stock room associate; stockroom assistant; stock; shelf replenisher; click and
  collect picker; order fulfillment associate; order fulfilment
53-7081:
  garbage collector; garbage man; trash collector; sanitation worker; refuse collector; bin man; waste
  collector; garbage truck driver; dustman; refuse driver; sanitation; waste management driver; recycling
  driver; recycling collector; street sweeper; binman; refuse truck driver; refuse loader; waste operative

# Soldiers
55-1011 53-2011 53-2012:
  fighter pilot; air force pilot; military pilot; navy pilot; army aviator; naval aviator; helicopter pilot
  army; f 16 pilot; raf pilot; marine corps pilot; army helicopter pilot; combat pilot; us air force pilot
55-1014:
  artillery officer; missile officer
55-1016 55-1019:
  infantry officer; platoon leader; company commander; infantry platoon leader; rifle platoon commander
55-1019 55-1016:
  navy officer; air force officer; military officer; army captain; major army; lieutenant; colonel; captain us
  army; commander navy; brigadier general; commissioned officer; lieutenant colonel; lieutenant commander;
  second lieutenant; first lieutenant; marine officer; army major; army lieutenant; us army officer; us navy
  officer; surface warfare officer; military commander; us army captain; general army; navy lieutenant; officer
  us army; officer us navy; us air force officer; army reserve officer; submarine officer; officer cadet
55-1019 55-3019:
  veteran; us marine corp
55-2013 55-3019:
  navy petty officer; first sergeant; drill sergeant; drill instructor
55-3013 55-1013:
  tank commander; tank crew member; tanker army; tank crewman
55-3014:
  artillery crew; artilleryman; gunner artillery; cannon crew member
55-3016:
  infantryman; infantry soldier; infantry; rifleman; army infantry; machine gunner; marine infantry; infantry
  squad leader; paratrooper; army infantryman
55-3018 55-1017 55-1019:
  special forces; green beret; navy seal; army ranger; special operator; special forces soldier; commando;
  special operation soldier; marine raider; sas soldier; seal; special warfare operator; special forces operator
55-3019 55-1019 55-3016 55-2013:
  soldier; us army; army; army soldier; military; us military; airman; marine; us marine; us marine corps; army
  national guard; national guard; us air force; air force; us navy; us navy sailor; us coast guard; reservist;
  army reserve; active duty military; private army; noncommissioned officer; corporal; army veteran; us army
  veteran; navy veteran; usmc veteran; staff sergeant; sergeant; marine corps; british army soldier; royal navy;
  usmc; enlisted; army specialist; petty officer; military service member; sergeant first class; gunnery
  sergeant; combat engineer; platoon sergeant; squad leader; sergeant major; us army soldier; army reservist;
  combat medic veteran; corporal marine; us army sergeant; army sergeant; national guardsman; military
  professional; senior airman; warrant officer
`;
