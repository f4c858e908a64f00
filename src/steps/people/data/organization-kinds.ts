// Word list: what an organization's name tells about the kind of place it is, and whose work is done at such a place.
// Words are folded (lower case, no accents) and matched whole, or as the beginning of a word where they end in "*"; of
// several kinds the first one here counts.

export interface OrganizationKind {
	kind: string;
	words: readonly string[];
	/** Beginnings of occupation codes that work there in numbers. */
	employs: readonly string[];
	/** Large by its nature: a place with departments and shifts. Null: can't be told. */
	isLarge: boolean | null;
}

const list = (text: string) => text.trim().split(/\s*,\s*/);

export const organizationKinds = [
	{
		kind: "staffing",
		words: list(
			"recruit*, staffing, talent solutions, headhunt*, executive search, employment agency, randstad, adecco, manpower, robert half",
		),
		employs: list("13-1071, 11-3121"),
		isLarge: null,
	},
	{
		kind: "care-home",
		words: list(
			"care home, nursing home, senior living, assisted living, hospice, home care, homecare, retirement, elder care, aged care, residencia de mayores, altenheim, pflegeheim, ehpad",
		),
		employs: list("29-1141, 29-2061, 31-11, 31-2, 21-10, 39-90, 11-9111"),
		isLarge: null,
	},
	{
		kind: "hospital",
		words: list(
			"hospital*, infirmary, medical center, medical centre, health system, health systems, health network, healthcare system, university health, regional health, health authority, nhs, krankenhaus, klinikum, hopital, chu, hopitaux, ospedale, mayo clinic, cleveland clinic, kaiser permanente, health sciences centre, trauma center",
		),
		employs: list("29, 31-1, 31-2, 31-909, 11-9111, 21-1022, 19-1042, 43-6013"),
		isLarge: true,
	},
	{
		kind: "veterinary",
		words: list(
			"vet, vets, veterinar*, animal clinic, animal hospital, pet clinic",
		),
		employs: list("29-1131, 29-2056, 31-9096"),
		isLarge: false,
	},
	{
		kind: "clinic",
		words: list(
			"clinic, clinics, clinica, clinique, medical group, family practice, family medicine, health center, health centre, physicians, pediatrics, paediatrics, dental, dentist*, orthodont*, physio*, physical therapy, rehab*, chiropract*, optical, optometr*, dermatolog*, cardiolog*, oncolog*, surgery, healthcare, health care, health, counseling center, counselling, mental health",
		),
		employs: list("29, 31, 11-9111, 21-10, 19-3033, 19-3034, 43-6013"),
		isLarge: null,
	},
	{
		kind: "pharmacy",
		words: list(
			"pharmacy, pharmacies, pharmacie, farmacia, apotheke, cvs, walgreens, chemist, chemists, drugstore",
		),
		employs: list("29-1051, 29-2052, 31-9095"),
		isLarge: null,
	},
	{
		kind: "university",
		words: list(
			"university, universities, universidad, universite, universitat, universita, universidade, college, polytechnic, institute of technology, community college, business school, law school, medical school, school of medicine, school of nursing, mit, hochschule, facultad",
		),
		employs: list("25-1, 25-4, 25-9044, 19, 11-9033, 21-1012, 15-12, 15-20"),
		isLarge: true,
	},
	{
		kind: "school",
		words: list(
			"school, schools, academy, elementary, kindergarten, preschool, montessori, isd, school district, public schools, high school, escuela, colegio, ecole, lycee, college lycee, schule, gymnasium, daycare, child care, childcare, nursery, head start, kita, creche",
		),
		employs: list(
			"25-2, 25-3, 25-904, 25-9031, 11-9031, 11-9032, 21-1012, 21-1021, 29-1127, 29-1122, 39-9011, 19-3034",
		),
		isLarge: null,
	},
	{
		kind: "law-firm",
		words: list(
			"law, llp, attorney*, lawyer*, solicitors, barristers, legal, advocates, abogados, avocats, rechtsanwalte, law office, law offices, legal aid, court, courts, public defender, district attorney, notary",
		),
		employs: list("23, 43-6012"),
		isLarge: null,
	},
	{
		kind: "bank",
		words: list(
			"bank, banks, banco, banque, banca, bancorp, credit union, sparkasse, savings, jpmorgan, chase, citi, citibank, hsbc, barclays, wells fargo, goldman sachs, morgan stanley, rbc, td, scotiabank, capital, asset management, wealth, investments, securities, financial, finance, ventures, private equity",
		),
		employs: list(
			"13-20, 13-2, 11-3031, 41-3031, 43-3071, 43-4131, 43-4141, 15-20, 13-1041",
		),
		isLarge: true,
	},
	{
		kind: "insurance",
		words: list(
			"insurance, assurance, mutual, reinsurance, seguros, versicherung*, allianz, axa, underwriters",
		),
		employs: list(
			"13-2053, 13-1031, 13-1032, 15-2011, 41-3021, 43-9041, 13-2054",
		),
		isLarge: true,
	},
	{
		kind: "accounting",
		words: list(
			"accounting, accountants, accountancy, cpa, cpas, bookkeep*, tax, audit, deloitte, kpmg, pwc, pricewaterhousecoopers, ernst young, ey, grant thornton, bdo, payroll",
		),
		employs: list("13-2011, 13-208, 43-3031, 43-3051, 13-2082"),
		isLarge: null,
	},
	{
		kind: "consultancy",
		words: list(
			"consulting, consultants, consultancy, consultores, advisory, advisors, mckinsey, bcg, bain, accenture, capgemini, strategy",
		),
		employs: list("13-1111, 13-1161, 15-12, 15-205, 11-1021"),
		isLarge: null,
	},
	{
		kind: "police",
		words: list(
			"police, policing, sheriff, sheriffs, constabulary, state patrol, highway patrol, policia, polizei, gendarmerie, rcmp, fbi, corrections, correctional, prison, jail",
		),
		employs: list("33-3, 33-1012, 33-1011, 19-4092, 43-5031, 33-3012, 21-1092"),
		isLarge: true,
	},
	{
		kind: "fire-rescue",
		words: list(
			"fire, fire rescue, rescue, ambulance, ems, emergency services, paramedic*, bomberos, feuerwehr, pompiers",
		),
		employs: list("33-2, 33-1021, 29-2042, 29-2043, 43-5031, 53-3011"),
		isLarge: null,
	},
	{
		kind: "military",
		words: list(
			"army, navy, air force, marine corps, marines, military, armed forces, coast guard, national guard, bundeswehr, defence force",
		),
		employs: list("55, 53-2, 49-3011, 33-1"),
		isLarge: true,
	},
	{
		kind: "airline",
		words: list(
			"airline, airlines, airways, air lines, aviation, aerolineas, airport, lufthansa, air canada, air france, ryanair, easyjet, klm, emirates, westjet",
		),
		employs: list("53-2, 49-3011, 49-2091, 43-4181, 53-1041"),
		isLarge: true,
	},
	{
		kind: "hotel",
		words: list(
			"hotel, hotels, inn, resort, resorts, hostel, marriott, hilton, hyatt, accor, lodge, suites, motel, hospitality, cruise, cruises",
		),
		employs: list(
			"11-9081, 43-4081, 35, 37-2012, 37-1011, 39-6, 13-1121, 39-301",
		),
		isLarge: null,
	},
	{
		kind: "restaurant",
		words: list(
			"restaurant, restaurants, restaurante, cafe, caffe, coffee, bistro, bakery, catering, kitchen, grill, pizzeria, diner, bar, pub, brewery, brewing, eatery, taqueria, patisserie, boulangerie, steakhouse",
		),
		employs: list("35, 11-9051, 51-3011"),
		isLarge: false,
	},
	{
		kind: "library-museum",
		words: list(
			"library, libraries, museum, museums, gallery, galleries, archive, archives, biblioteca, bibliotheque, musee, museo, zoo, aquarium, heritage, historical society",
		),
		employs: list("25-40, 25-4, 39-201, 27-1012, 19-3093"),
		isLarge: null,
	},
	{
		kind: "stage-studio",
		words: list(
			"theatre, theater, opera, orchestra, philharmonic, symphony, ballet, dance, music, records, film, films, pictures, productions, entertainment, studio ghibli, cinema, circus, teatro",
		),
		employs: list("27-2, 27-4, 27-1027, 39-3, 39-5091, 27-102"),
		isLarge: null,
	},
	{
		kind: "media",
		words: list(
			"news, newspaper, times, herald, tribune, gazette, post, journal, magazine, media, press, publishing, publishers, publications, broadcasting, radio, tv, television, bbc, cnn, cbc, editorial, verlag, books",
		),
		employs: list("27-3, 27-4, 27-1, 27-2012, 11-2011"),
		isLarge: null,
	},
	{
		kind: "agency",
		words: list(
			"advertising, marketing, branding, creative agency, creative, design, designs, communications, public relations, pr, agency, studio, studios, digital, ogilvy, publicis, wpp",
		),
		employs: list(
			"27-10, 27-1, 27-303, 11-2, 13-1161, 15-1255, 15-1254, 27-4021, 41-3011",
		),
		isLarge: false,
	},
	{
		kind: "architects-engineers",
		words: list(
			"architects, architecture, architekten, arquitectos, engineering, engineers, surveyors, surveying, ingenieria, ingenieure, aecom, arup, structural, geotechnical, wsp, stantec",
		),
		employs: list("17, 11-9041, 19-2042, 27-1025, 47-4011"),
		isLarge: null,
	},
	{
		kind: "software",
		words: list(
			"software, technologies, technology, tech, systems, cloud, data, analytics, ai, labs, cyber*, app, apps, saas, networks, computing, computers, digital services, it services, google, microsoft, amazon, apple, meta, facebook, oracle, ibm, sap, salesforce, adobe, netflix, shopify, stripe, spotify, github, atlassian, nvidia, intel, cisco, games, gaming",
		),
		employs: list(
			"15, 11-3021, 17-2061, 27-1024, 13-1082, 27-3042, 41-9031, 15-1255, 27-1014",
		),
		isLarge: null,
	},
	{
		kind: "laboratory",
		words: list(
			"laboratory, laboratories, biotech, biosciences, bio, pharma, pharmaceutical*, therapeutics, genomics, genetics, life sciences, diagnostics, research institute, institute, research, sciences, pfizer, novartis, roche, merck, astrazeneca, moderna, nasa, max planck, cern",
		),
		employs: list("19, 29-2010, 29-2011, 17-2031, 15-2, 11-9121"),
		isLarge: null,
	},
	{
		kind: "construction",
		words: list(
			"construction, builders, building, contractors, contracting, plumbing, electric, electrical, roofing, carpentry, masonry, hvac, heating, cooling, mechanical, remodeling, renovation*, homes, joinery, painting, concrete, paving, scaffolding, construcciones, bau, batiment, landscap*",
		),
		employs: list("47, 49-9021, 11-9021, 13-1051, 37-3, 37-1012, 17-3"),
		isLarge: null,
	},
	{
		kind: "garage",
		words: list(
			"auto, automotive, garage, motors, motor, car, cars, collision, tire, tires, tyres, repair, body shop, dealership, toyota, ford, honda, bmw, volkswagen",
		),
		employs: list("49-3, 49-1011, 41-2022, 51-9124"),
		isLarge: null,
	},
	{
		kind: "factory",
		words: list(
			"manufacturing, factory, mill, mills, foundry, steel, plastics, machining, machine, machinery, tool, tools, fabrication, industries, industrial, chemical, chemicals, packaging, textiles, foods, aerospace, boeing, airbus, siemens, general electric, assembly, semiconductor*, welding, woodwork*, furniture, printing",
		),
		employs: list("51, 17-2, 17-3, 49-9, 11-3051, 53-7"),
		isLarge: null,
	},
	{
		kind: "logistics",
		words: list(
			"logistics, freight, trucking, transport, transportation, transit, shipping, moving, courier, delivery, warehouse, fedex, ups, dhl, usps, postal, rail, railway, railroad, amtrak, bus, taxi, cab, ferry, maritime, port, distribution",
		),
		employs: list("53, 43-5, 11-3071, 13-1081, 49-3"),
		isLarge: null,
	},
	{
		kind: "energy",
		words: list(
			"energy, power, electric company, utility, utilities, water, oil, gas, petroleum, solar, wind, nuclear, hydro, renewables, shell, bp, exxon*, chevron, mining, mines",
		),
		employs: list("51-8, 49-9, 17-2, 47-5, 47-2231, 49-2095, 19-2042, 11-3051"),
		isLarge: true,
	},
	{
		kind: "farm",
		words: list(
			"farm, farms, ranch, orchard, vineyard, winery, agricultur*, agri*, dairy, forestry, forest, fisheries, fishery, nursery garden, nurseries, seeds, hacienda",
		),
		employs: list("45, 11-9013, 19-101, 19-103, 25-9021"),
		isLarge: null,
	},
	{
		kind: "shop",
		words: list(
			"store, stores, shop, shops, supermarket*, market, grocery, groceries, retail, boutique, walmart, target, costco, ikea, tesco, aldi, lidl, carrefour, mall, outlet, fashion, clothing, florist, flowers, jewelers, jewellers, bookshop, bookstore, hardware store, home depot",
		),
		employs: list("41-2, 41-1011, 53-7065, 27-1026, 27-1023, 43-5"),
		isLarge: null,
	},
	{
		kind: "salon",
		words: list(
			"salon, salons, barber, barbers, spa, beauty, hair, nails, cosmetic*, esthetic*, gym, fitness, yoga, pilates, crossfit, sports club",
		),
		employs: list("39-5, 39-903, 31-9011, 27-202"),
		isLarge: false,
	},
	{
		kind: "real-estate",
		words: list(
			"real estate, realty, realtors, properties, property, property management, re max, remax, century 21, estate agents, immobilien, inmobiliaria, housing association",
		),
		employs: list("41-9, 11-9141, 13-2020, 13-2023, 37-1"),
		isLarge: null,
	},
	{
		kind: "charity",
		words: list(
			"foundation, charity, nonprofit, non profit, ngo, red cross, unicef, oxfam, ymca, ywca, salvation army, united way, society, trust, community services, family services, social services, settlement, refugee*, food bank, shelter, mission, habitat for humanity, save the children, association, fundacion, caritas",
		),
		employs: list(
			"21, 11-9151, 13-1131, 11-9179, 13-1121, 11-2033, 25-3011, 27-3031",
		),
		isLarge: null,
	},
	{
		kind: "church",
		words: list(
			"church, parish, diocese, ministry, ministries, synagogue, temple, mosque, cathedral, iglesia, eglise, kirche, chapel",
		),
		employs: list("21-20, 21-2, 27-2041"),
		isLarge: null,
	},
	{
		kind: "government",
		words: list(
			"city of, county of, county, state of, town of, municipality, municipal, city council, council, government, governorate, department of, ministry of, federal, bureau, ayuntamiento, mairie, stadt, gemeinde, government of, province of, public works, parks and recreation, irs, hmrc, environment agency, united nations, european commission, embassy, department for, civil service, public health",
		),
		employs: list(
			"11-1031, 13-1041, 19-3051, 43-403, 21-109, 21-102, 33, 17-2051, 19-204, 47-4011, 23-1011, 13-2081, 25-4",
		),
		isLarge: true,
	},
] as const satisfies readonly OrganizationKind[];

export type KindName = (typeof organizationKinds)[number]["kind"];
