/**
 * Word list: common titles and the words that titles are made of in French and Spanish, with a few in Portuguese, Italian
 * and German, each after the English that the coder reads in its place. Written without accents, in the masculine
 * singular: feminine and plural forms are found by rule (`foreign.ts`). Several words are looked for as they follow
 * each other, small words (de, des, du, del …) left out. Words that are also English words stand in phrases only.
 */
export const foreignWords: Record<string, string> = {
	// Who leads and who helps
	"chief executive officer":
		"directeur general; director general; pdg; president directeur general; gerente general; consejero delegado; geschaftsfuhrer; amministratore delegato; diretor geral",
	"assistant director": "directeur adjoint; subdirector; director adjunto",
	director: "directeur; direttore; diretor; direktor; leiter",
	manager: "gerant; gerente; responsable; jefe; manageur; responsabile",
	supervisor:
		"superviseur; supervisor; encargado; capataz; chef equipe; jefe equipo; contremaitre; jefe turno; capo reparto",
	coordinator: "coordinateur; coordonnateur; coordinador; coordenador",
	assistant: "assistant; asistente; adjoint; ayudante; assistente",
	"executive assistant":
		"assistant direction; asistente direccion; secretaire direction; asistente ejecutivo; assistant executif",
	owner: "proprietaire; propietario; dueno; inhaber",
	founder: "fondateur; fundador; cofondateur; cofundador; grunder",
	entrepreneur: "emprendedor; empresario; entrepreneur; chef entreprise",
	partner: "associe; socio",
	specialist: "specialiste; especialista",
	technician: "technicien; tecnico; techniker; tecnologo",
	engineer: "ingenieur; ingeniero; engenheiro; ingegnere",
	operator: "operateur; operador; operario",
	worker: "ouvrier; obrero; trabajador; arbeiter",
	agent: "agente",
	employee: "employe; empleado",
	advisor: "conseiller; asesor; consejero; consultor; berater",
	consultant: "consultante; consulente",
	analyst: "analyste; analista",
	researcher: "chercheur; investigador; ricercatore; pesquisador",
	scientist: "scientifique; cientifico; wissenschaftler",
	inspector: "inspecteur; ispettore",
	apprentice: "apprenti; aprendiz",
	intern: "stagiaire; becario; practicante; pasante; alternant; praktikant",
	volunteer: "benevole; voluntario",
	freelance: "independant; autonomo",
	senior: "confirme; experimente",
	junior: "debutant",
	retired: "retraite; jubilado; pensionado",
	student: "etudiant; estudiante; alumno; studente",
	"job seeker":
		"recherche emploi; demandeur emploi; desempleado; busca empleo; buscando empleo; sin empleo; recherche alternance; recherche stage; chomage",

	// Computers
	"software engineer":
		"ingenieur logiciel; ingenieur developpement; ingenieur informatique; ingenieur informaticien; ingeniero informatico; ingeniero informatica; ingeniero software; ingeniero sistemas computacionales; softwareentwickler; ingenieur etudes developpement; concepteur developpeur",
	"software developer":
		"developpeur logiciel; desarrollador software; developpeur informatique; developpeur; desarrollador; analyste programmeur; analista programador; desarrollador aplicaciones; developpeur application; desenvolvedor; entwickler; sviluppatore",
	"web developer": "developpeur web; desarrollador web; programador web",
	"front end developer":
		"developpeur front; desarrollador front; integrateur web; developpeur front end",
	"full stack developer":
		"developpeur full stack; desarrollador full stack; developpeur fullstack; desarrollador fullstack",
	"computer programmer": "programmeur; programador",
	"system analyst":
		"analista sistemas; analyste systemes; analista funcional; analyste fonctionnel; ingeniero sistemas; ingenieur systemes",
	"system administrator":
		"administrateur systemes; administrador sistemas; administrateur reseau; administrador redes; administrateur systemes reseaux",
	"database administrator":
		"administrateur base donnees; administrador base datos",
	"it project manager":
		"chef projet informatique; chef projet it; chef projet si; chef projet digital; jefe proyecto informatico; jefe proyecto it; directeur projet informatique",
	"it support specialist":
		"technicien informatique; tecnico informatica; tecnico informatico; soporte tecnico; support informatique; technicien support; informaticien; informatico; tecnico soporte; technicien support informatique",
	"it director":
		"directeur informatique; dsi; director informatica; directeur systemes information; responsable informatique; jefe informatica; jefe sistemas",
	"data analyst":
		"analyste donnees; analista datos; charge etudes statistiques",
	"data scientist": "scientifique donnees; cientifico datos",
	"data engineer": "ingenieur donnees; ingeniero datos",
	"information security analyst":
		"analyste securite informatique; ingenieur cybersecurite; analista ciberseguridad; analista seguridad informatica; analyste cybersecurite",
	"ux designer":
		"disenador ux; concepteur ux; disenador web; webdesigner; disenador interfaces",
	software: "logiciel; logicial",
	network: "reseau; redes",
	system: "systeme; sistema",
	data: "donnee; dato",
	web: "site internet",
	"information technology": "informatique; informatica",
	digital: "numerique",
	statistician: "statisticien; estadistico",
	actuary: "actuaire; actuario",
	mathematician: "mathematicien; matematico",

	// Engineering, architecture, science
	"civil engineer":
		"ingeniero caminos; ingenieur genie civil; ingenieur travaux; ingeniero obra; ingenieur structure; ingeniero civil; ingenieur civil; ingenieur ponts chaussees; ingenieur btp; bauingenieur",
	"mechanical engineer":
		"ingenieur mecanique; ingeniero mecanico; ingenieur mecanicien; maschinenbauingenieur",
	"electrical engineer":
		"ingenieur electrique; ingeniero electrico; ingenieur electricien; ingeniero electricista; elektroingenieur",
	"electronics engineer":
		"ingenieur electronique; ingeniero electronico; ingenieur electronicien",
	"chemical engineer":
		"ingenieur chimiste; ingeniero quimico; ingenieur chimie; ingenieur genie chimique",
	"industrial engineer":
		"ingenieur industriel; ingeniero industrial; ingenieur methodes; ingenieur genie industriel",
	"environmental engineer": "ingenieur environnement; ingeniero ambiental",
	"quality engineer": "ingenieur qualite; ingeniero calidad",
	"process engineer": "ingenieur procedes; ingeniero procesos",
	"sales engineer":
		"ingenieur commercial; ingenieur affaires; technico commercial; tecnico comercial; ingeniero ventas",
	"agricultural engineer": "ingenieur agricole; ingeniero agricola",
	agronomist: "ingenieur agronome; ingeniero agronomo; agronome; agronomo",
	"materials engineer": "ingenieur materiaux; ingeniero materiales",
	"aerospace engineer":
		"ingenieur aeronautique; ingeniero aeronautico; ingenieur aerospatial; ingeniero aeroespacial",
	"telecommunications engineer":
		"ingenieur telecom; ingeniero telecomunicaciones; ingenieur telecoms; ingenieur reseaux telecoms",
	"petroleum engineer":
		"ingenieur petrolier; ingeniero petroleo; ingeniero petrolero",
	"mining engineer":
		"ingenieur minier; ingenieur mines; ingeniero minas; ingeniero minero",
	"biomedical engineer": "ingenieur biomedical; ingeniero biomedico",
	"robotics engineer": "ingenieur robotique; roboticien; ingeniero robotica",
	"automation engineer":
		"automaticien; ingenieur automatisme; ingeniero automatizacion",
	architect: "architecte; arquitecto; architekt; architetto",
	"landscape architect": "architecte paysagiste; arquitecto paisajista",
	"interior designer":
		"architecte interieur; decorateur interieur; interiorista; disenador interiores; decorador interiores; decorador; decorateur",
	"urban planner": "urbaniste; urbanista",
	surveyor: "geometre; topografo; geometre topographe; agrimensor",
	"cad drafter":
		"dessinateur projeteur; dessinateur industriel; delineante; dessinateur; dibujante tecnico; delineante proyectista; projeteur",
	biologist: "biologiste; biologo; biologue",
	chemist: "chimiste; quimico; chimico; chemiker",
	physicist: "physicien; fisico; physiker",
	geologist: "geologue; geologo",
	biochemist: "biochimiste; bioquimico",
	microbiologist: "microbiologiste; microbiologo",
	"environmental scientist": "environnementaliste; ambientologo",
	economist: "economiste; economista",
	sociologist: "sociologue; sociologo",
	historian: "historien; historiador",
	archaeologist: "archeologue; arqueologo",
	anthropologist: "anthropologue; antropologo",
	"political scientist": "politologue; politologo",
	"laboratory technician":
		"technicien laboratoire; tecnico laboratorio; laborantin; laboratorista; auxiliar laboratorio",
	"health and safety specialist":
		"prevencionista; tecnico prevencion; responsable hse; animateur hse; prevention risques; responsable qhse; tecnico prl; tecnico prevencion riesgos laborales",
	mechanical: "mecanique",
	electrical: "electrique; electrico",
	electronic: "electronique; electronico",
	chemical: "chimique",
	industrial: "industriel",
	environmental: "environnement; ambiental; medioambiental",
	quality: "qualite; calidad",
	project: "projet; proyecto; progetto; projeto",
	process: "procede; proceso",
	"research development": "recherche developpement; investigacion desarrollo",
	research: "recherche; investigacion",

	// Business, money, people
	"project manager":
		"chef projet; charge projet; jefe proyecto; gestor proyecto; gerente proyecto; director proyecto; directeur projet; conducteur projet; responsable projet; gestionnaire projet; projektleiter; lider proyecto; encargado proyecto",
	"project coordinator":
		"coordinateur projet; coordinador proyecto; coordonnateur projet",
	"product manager":
		"chef produit; jefe producto; responsable produit; gerente producto",
	"human resources manager":
		"drh; directeur ressources humaines; responsable ressources humaines; responsable rh; directeur rh; gerente recursos humanos; director recursos humanos; jefe recursos humanos; gerente rrhh; responsable rrhh; director rrhh; jefe rrhh",
	"human resources specialist":
		"charge ressources humaines; charge rh; tecnico recursos humanos; tecnico rrhh; gestionnaire rh; assistant ressources humaines; generaliste rh; analista recursos humanos; especialista recursos humanos; recursos humanos; ressources humaines",
	recruiter:
		"charge recrutement; recruteur; reclutador; seleccionador; consultant recrutement; tecnico seleccion; conseiller recrutement",
	"payroll specialist":
		"gestionnaire paie; tecnico nominas; responsable paie; gestor nomina",
	trainer: "formateur; formador; capacitador; instructeur",
	"training manager":
		"responsable formation; responsable formacion; jefe formacion",
	accountant:
		"comptable; contador; contable; expert comptable; contador publico; comptable unique; comptable general; contabilista; ragioniere; commercialista",
	"accounting clerk":
		"aide comptable; assistant comptable; auxiliar contable; asistente contable; auxiliar contabilidad; auxiliar administrativo contable; buchhalter; tenedor libros",
	"accounting manager":
		"chef comptable; jefe contabilidad; responsable comptable; responsable comptabilite; contador general",
	"financial controller":
		"controleur gestion; controller gestion; controlador gestion; controleur financier; contralor",
	"finance director":
		"directeur financier; director financiero; daf; responsable financier; gerente financiero; gerente finanzas; director finanzas; directeur administratif financier",
	auditor: "auditeur; commissaire comptes",
	"financial analyst": "analyste financier; analista financiero",
	"financial advisor":
		"conseiller financier; asesor financiero; conseiller patrimoine; conseiller gestion patrimoine; gestor patrimonial; asesor inversiones",
	"personal banker":
		"conseiller bancaire; conseiller clientele bancaire; banquier; banquero; gestor bancario; charge affaires banque; asesor bancario; gestor banca",
	"bank teller": "guichetier; cajero bancario; caissier banque; cajero banco",
	"loan officer":
		"courtier credit; asesor hipotecario; courtier prets; asesor credito; oficial credito",
	"credit analyst": "analyste credit; analista credito",
	"risk analyst": "analyste risques; analista riesgos",
	"insurance agent":
		"conseiller assurance; agent assurance; agente seguros; asesor seguros; courtier assurance; corredor seguros; assureur; vendedor seguros; agent general assurance; conseil assurance",
	"claims adjuster":
		"gestionnaire sinistres; perito seguros; tramitador siniestros; expert sinistres",
	"tax advisor": "fiscaliste; asesor fiscal",
	"management consultant":
		"consultant management; consultor negocio; consultant organisation; consultor estrategia; consultant strategie; consultor empresas; unternehmensberater",
	"business analyst": "analista negocio; analyste affaires; analyste metier",
	"business developer":
		"developpeur affaires; charge affaires; desarrollo negocio; developpeur commercial; responsable developpement commercial; gerente desarrollo negocio; ingeniero desarrollo negocio",
	"purchasing agent":
		"acheteur; comprador; charge achats; responsable compras; tecnico compras",
	"purchasing manager":
		"responsable achats; directeur achats; jefe compras; gerente compras; director compras",
	"logistics manager":
		"responsable logistique; jefe logistica; responsable logistica; directeur logistique; director logistica; gerente logistica; encargado logistica; responsable entrepot; jefe almacen; chef entrepot",
	"logistics coordinator":
		"coordinador logistica; coordinateur logistique; agent logistique; auxiliar logistica; technicien logistique; gestionnaire logistique; logisticien; operador logistico",
	"supply chain manager":
		"responsable supply chain; gerente cadena suministro; responsable chaine approvisionnement; approvisionneur",
	"operations manager":
		"directeur operations; directeur exploitation; director operaciones; gerente operaciones; responsable exploitation; responsable operations; jefe operaciones",
	"production manager":
		"responsable production; jefe produccion; directeur usine; gerente produccion; director planta; gerente planta; directeur production; directeur industriel; chef production",
	"quality manager":
		"responsable qualite; jefe calidad; responsable calidad; gerente calidad; directeur qualite",
	"marketing manager":
		"directeur marketing; responsable marketing; chef marque; director marketing; director mercadeo; gerente marketing; gerente mercadeo; jefe marketing; director mercadotecnia; gerente mercadotecnia; jefe marca",
	"marketing specialist":
		"charge marketing; tecnico marketing; assistant marketing; especialista marketing; analista marketing; charge marketing digital; mercadologo; mercadotecnista; publicista",
	"communication specialist":
		"charge communication; tecnico comunicacion; responsable communication; attache presse; responsable comunicacion; assistant communication; relaciones publicas; relations publiques; comunicador social; comunicador; jefe prensa",
	"communication director": "directeur communication; director comunicacion",
	"community manager":
		"gestor redes sociales; gestionnaire communaute; gestor contenidos; animateur communaute",
	"event planner":
		"organisateur evenements; organizador eventos; charge evenementiel; chef projet evenementiel; coordinador eventos; responsable evenementiel",
	fundraiser: "collecteur fonds; captador fondos; charge mecenat",
	marketing: "mercadeo; mercadotecnia",
	product: "produit; producto",
	sales: "vente; venta",
	finance: "finanza",
	financial: "financier; financiero",
	accounting: "comptabilite; contabilidad; contaduria",
	purchasing: "achat; compra; approvisionnement",
	logistics: "logistique; logistica",
	insurance: "seguro",
	bank: "banque; banco; bancaire; bancario; banca",
	business: "negocio; empresa; affaire; entreprise",
	communication: "comunicacion",
	production: "produccion",
	training: "formation; formacion; capacitacion",

	// Sales and service
	salesperson:
		"vendeur; vendedor; dependiente; conseiller vente; venditore; verkaufer; vendeur magasin; asesor ventas tienda; vendedor tienda; vendeur conseil",
	"sales representative":
		"representant commercial; agent commercial; comercial; comercial ventas; representante ventas; ejecutivo ventas; asesor ventas; asesor comercial; delegado comercial; attache commercial; agente comercial; commercial terrain; commercial sedentaire; commercial itinerant; delegue commercial; representant; viajante; ejecutivo comercial; representante comercial; vendedor comercial; conseiller commercial; charge affaires commercial; vertriebsmitarbeiter",
	"medical sales representative":
		"visiteur medical; visitador medico; delegue medical; visitador medical; delegue pharmaceutique",
	"sales manager":
		"directeur commercial; director comercial; gerente ventas; gerente comercial; jefe ventas; responsable commercial; directeur ventes; responsable ventes; director ventas; chef ventes; jefe comercial; responsable comercial; animateur ventes; verkaufsleiter; responsable secteur",
	"account manager":
		"charge clientele; charge comptes; ejecutivo cuenta; gestor cuenta; responsable comptes; responsable grands comptes; charge compte; gerente cuenta; responsable clientele; gestionnaire compte",
	"store manager":
		"directeur magasin; responsable magasin; gerente tienda; encargado tienda; jefe tienda; gerant magasin; responsable boutique; responsable tienda; director tienda; filialleiter; chef rayon; chef secteur; manager rayon; responsable rayon",
	cashier: "caissier; cajero; hote caisse; hotesse caisse; kassierer",
	stocker:
		"employe libre service; reponedor; rayonniste; mise rayon; employe rayon",
	"customer service representative":
		"conseiller clientele; atencion cliente; charge relation client; charge service client; teleconseiller; teleoperador; agente atencion cliente; asesor cliente; conseiller client; servicio cliente; service client; service clientele; conseiller relation client; ejecutivo atencion cliente; agent service client; gestor telefonico; teleoperateur; operador telefonico; operador call center; asesor call center; asesor servicio cliente; agent centre appels; operateur centre appels",
	telemarketer:
		"televendeur; televendedor; teleprospecteur; agente telemarketing",
	"real estate agent":
		"agent immobilier; agente inmobiliario; conseiller immobilier; asesor inmobiliario; agente bienes raices; corredor propiedades; negociateur immobilier; immobilienmakler; agente immobiliare; mandataire immobilier; corredor bienes raices; asesor bienes raices; inmobiliario",
	"property manager":
		"gestionnaire immobilier; administrador fincas; syndic; gestionnaire copropriete; gestor inmobiliario; syndic copropriete; gestionnaire locatif",
	"travel agent":
		"agent voyages; agente viajes; conseiller voyages; asesor viajes; agent comptoir voyage",
	"tour guide":
		"guide touristique; guia turistico; guia turismo; guide conferencier; accompagnateur touristique",
	receptionist:
		"receptionniste; recepcionista; hote accueil; hotesse accueil; charge accueil; agent accueil; empfangsmitarbeiter",
	"hotel receptionist":
		"receptionniste hotel; recepcionista hotel; receptionniste hotellerie; receptionniste nuit",
	"hotel manager":
		"directeur hotel; director hotel; gerente hotel; hotelier; hotelero",
	concierge: "conserje",
	janitor:
		"concierge immeuble; gardien immeuble; portero edificio; conserje edificio",
	florist: "fleuriste; florista",
	hairdresser:
		"coiffeur; peluquero; friseur; parrucchiere; cabeleireiro; estilista cabello",
	barber: "barbier; barbero",
	esthetician: "estheticien; esteticista; estetico; cosmetologo; esteticien",
	manicurist: "manucure; manicurista; prothesiste ongulaire",
	"massage therapist": "masseur; masajista",
	"makeup artist": "maquilleur; maquillador",
	"personal trainer":
		"entraineur personnel; entrenador personal; coach sportif; preparador fisico; monitor gimnasio; instructor gimnasio; preparateur physique",
	coach: "entraineur; entrenador; director tecnico futbol",
	"recreation worker":
		"animateur; animador sociocultural; monitor tiempo libre; animateur socioculturel; animateur periscolaire; animador; monitor ocio; animateur jeunesse",
	nanny:
		"nounou; nourrice; ninero; garde enfants; baby sitter; babysitter; cuidador ninos",
	"childcare worker":
		"auxiliaire puericulture; auxiliaire creche; assistant maternel; assmat; agent petite enfance; puericulteur",
	housekeeper:
		"menagere; femme chambre; mucama; camarera pisos; valet chambre; gouvernante; empleado hogar; empleado domestico; trabajador hogar; asistente hogar; employe maison; gobernante",
	cleaner:
		"femme menage; agent entretien; nettoyeur; limpiador; personal limpieza; agent proprete; agent nettoyage; operario limpieza; auxiliar limpieza; technicien surface; putzfrau; reinigungskraft; faxineiro; aide menagere; homme menage; empleado limpieza; senora limpieza; agent propriete",
	"security guard":
		"agent securite; vigilante; guardia seguridad; gardien; guardia; agent surveillance; vigilante seguridad; vigil; agente seguridad; wachmann; maitre chien",
	gardener:
		"jardinier; jardinero; paysagiste; paisajista; giardiniere; gartner; ouvrier paysagiste; jardinier paysagiste",
	"funeral director":
		"conseiller funeraire; directeur funeraire; director funerario",
	client: "cliente",
	store: "magasin; tienda; boutique",
	customer: "clientele",

	// Office and public service
	"administrative assistant":
		"secretaire; secretario; assistant administratif; auxiliar administrativo; asistente administrativo; administrativo; agent administratif; sekretar; segretario; assistant gestion; employe administratif; secretaire administratif; auxiliar oficina; assistant polyvalent",
	"medical secretary":
		"secretaire medical; secretario medico; assistant medical secretaire; auxiliar administrativo salud",
	"legal secretary":
		"secretaire juridique; secretario juridico; secretario judicial",
	"office clerk": "employe bureau; oficinista; aide bureau",
	"office manager":
		"responsable administratif; jefe administracion; responsable bureau; jefe oficina; gerente oficina; gerente administrativo; responsable administracion",
	"data entry clerk":
		"operateur saisie; agent saisie; capturista; digitador; grabador datos; capturista datos",
	"file clerk": "agent classement",
	"mail carrier": "facteur; cartero; brieftrager; postier; postino; carteiro",
	courier: "coursier; mensajero; motorizado",
	"court clerk": "greffier; secretario juzgado; oficial juzgado",
	notary: "notaire; notario; clerc notaire",
	lawyer:
		"avocat; abogado; juriste; anwalt; rechtsanwalt; advogado; avvocato; procurador; letrado; asesor juridico; consultor juridico; responsable juridique; conseiller juridique; directeur juridique; jurista; juriste entreprise; licenciado derecho",
	paralegal:
		"assistant juridique; asistente juridico; asistente legal; auxiliar juridico; parajuriste; technicien juridique",
	judge: "juge; juez; magistrat; magistrado",
	mediator: "mediateur; mediador",
	"police officer":
		"policier; gardien paix; agent police; agente policia; gendarme; guardia civil; polizist; poliziotto; agent policier; oficial policia; mosso esquadra; policial",
	police: "policia",
	detective:
		"enqueteur; detective prive; detective privado; agente investigador",
	firefighter:
		"pompier; sapeur pompier; bombero; bombeiro; feuerwehrmann; pompiere",
	"correctional officer":
		"surveillant penitentiaire; funcionario prisiones; gardien prison; celador prision; custodio penitenciario; agent correctionnel; agente penitenciario",
	"customs officer":
		"douanier; aduanero; agent douanes; agente aduanal; agente aduanas",
	"civil servant":
		"fonctionnaire; funcionario; funcionario publico; servidor publico; attache territorial; redacteur territorial",
	politician:
		"homme politique; politico; maire; alcalde; depute; diputado; senateur; senador; concejal; conseiller municipal",
	soldier: "militaire; militar; soldat; soldado; sous officier",
	"army officer": "officier armee; oficial ejercito",
	lifeguard:
		"sauveteur; socorrista; maitre nageur; salvavidas; maitre nageur sauveteur",
	office: "oficina; despacho",
	administrative: "administratif",
	legal: "juridique; juridico",

	// Health
	"registered nurse":
		"infirmier; enfermero; krankenschwester; krankenpfleger; infermiere; enfermeiro; infirmier liberal; diplomado enfermeria; licenciado enfermeria",
	"nurse practitioner":
		"infirmier praticien; infirmier specialise; infirmier pratique avancee",
	"nurse anesthetist": "infirmier anesthesiste; iade",
	"head nurse":
		"cadre sante; infirmier chef; jefe enfermeria; supervisor enfermeria; jefe enfermero",
	"nursing assistant":
		"aide soignant; auxiliar enfermeria; asistente enfermeria; tcae; prepose beneficiaires; asistente hospitalario; pflegehelfer; auxiliar enfermero; cuidados auxiliares enfermeria; agent service hospitalier",
	"home health aide":
		"auxiliaire vie; aide domicile; auxiliar ayuda domicilio; auxiliaire vie sociale; asistente domicilio; aide vie; assistant vie",
	caregiver:
		"cuidador; gerocultor; altenpfleger; cuidador adultos mayores; cuidador ancianos; badante",
	physician:
		"medecin; medico; docteur; arzt; doctor medicina; medico cirujano; licenciado medicina",
	"family physician":
		"medecin generaliste; medico familia; medico general; medico cabecera; medecin famille; hausarzt; medico atencion primaria; medico familiar",
	"emergency physician":
		"medecin urgentiste; urgentiste; medico urgencias; urgenciologo",
	"resident physician":
		"interne medecine; medico residente; residente medicina",
	surgeon: "chirurgien; cirujano; chirurg; cirurgiao",
	dentist:
		"chirurgien dentiste; dentiste; dentista; odontologo; cirujano dentista; odontologue; zahnarzt",
	orthodontist: "orthodontiste; ortodoncista",
	"dental assistant":
		"assistant dentaire; auxiliar dental; asistente dental; auxiliar odontologia; auxiliar clinica dental",
	"dental hygienist":
		"hygieniste dentaire; higienista dental; higienista bucodental",
	"dental technician": "prothesiste dentaire; protesico dental",
	pediatrician: "pediatre; pediatra; kinderarzt",
	cardiologist: "cardiologue; cardiologo",
	dermatologist: "dermatologue; dermatologo",
	neurologist: "neurologue; neurologo",
	psychiatrist: "psychiatre; psiquiatra",
	gynecologist:
		"gynecologue; ginecologo; gynecologue obstetricien; obstetra; ginecologo obstetra",
	radiologist: "radiologue; radiologo",
	anesthesiologist:
		"anesthesiste; anestesista; anestesiologo; medecin anesthesiste",
	ophthalmologist: "ophtalmologue; oftalmologo; ophtalmologiste",
	oncologist: "oncologue; oncologo; cancerologue",
	"orthopedic surgeon":
		"chirurgien orthopediste; traumatologo; chirurgien orthopedique; cirujano ortopedico; ortopedista",
	midwife: "sage femme; comadron; partero; hebamme; parteira; matrona",
	pharmacist:
		"pharmacien; farmaceutico; apotheker; quimico farmaceutico; farmacista",
	"pharmacy technician":
		"preparateur pharmacie; auxiliar farmacia; tecnico farmacia",
	physiotherapist:
		"kinesitherapeute; kine; fisioterapeuta; masseur kinesitherapeute; physiotherapeute; physiotherapeut; kinesiologo; fisio; terapeuta fisico",
	"occupational therapist":
		"ergotherapeute; terapeuta ocupacional; ergotherapeut",
	"speech therapist":
		"orthophoniste; logopeda; fonoaudiologo; logopede; terapeuta lenguaje; foniatra",
	osteopath: "osteopathe; osteopata",
	psychologist: "psychologue; psicologo; psychologe",
	"clinical psychologist":
		"psychologue clinicien; psicologo clinico; psicologo sanitario",
	"school psychologist":
		"psychologue scolaire; psicologo educativo; psicologo escolar",
	psychotherapist:
		"psychotherapeute; psicoterapeuta; psychanalyste; psicoanalista",
	nutritionist:
		"nutritionniste; nutricionista; dieteticien; dietista; dietetiste; nutriologo",
	optician: "opticien; optico; optiker; opticien lunetier",
	optometrist: "optometriste; optometrista; optico optometrista",
	veterinarian:
		"veterinaire; veterinario; tierarzt; medico veterinario; medecin veterinaire; docteur veterinaire",
	"veterinary assistant":
		"assistant veterinaire; auxiliar veterinario; auxiliaire veterinaire; auxiliaire specialise veterinaire",
	radiographer:
		"manipulateur radio; manipulateur electroradiologie; tecnico radiologia; tecnico rayos x; tecnico radiologo; tecnico imagen diagnostico",
	paramedic:
		"ambulancier; paramedico; tecnico emergencias; ambulanciero; tecnico emergencias sanitarias; rettungssanitater; secouriste",
	"medical assistant": "assistant medical; asistente medico; auxiliar clinica",
	"hospital orderly": "brancardier; celador; camillero",
	"medical laboratory technologist":
		"technicien laboratoire medical; technologiste medical; tecnico laboratorio clinico; analista clinico; technicien analyses biomedicales; bioanalista",
	"social worker":
		"travailleur social; trabajador social; assistant social; asistente social; sozialarbeiter; assistente social; intervenant social; educador social",
	"social service assistant":
		"educateur specialise; moniteur educateur; accompagnant educatif social; integrador social; intervenant communautaire; auxiliar social; educateur specialise",
	"family therapist":
		"terapeuta familiar; therapeute familial; therapeute conjugal; terapeuta pareja",
	therapist: "therapeute; terapeuta",
	"career counselor":
		"conseiller orientation; orientador; orientador laboral; conseiller emploi; conseiller insertion; conseiller insertion professionnelle; orientador educativo; orientador escolar",
	health: "sante; salud; sanitario",
	clinical: "clinique; clinico; clinicien",
	hospital: "hospitalier; hospitalario",
	dental: "dentaire",
	family: "familia; famille; familial; familiar",

	// Teaching, books, arts, media
	teacher:
		"professeur; profesor; enseignant; docente; lehrer; insegnante; pedagogo",
	"elementary school teacher":
		"professeur ecole; professeur primaire; profesor primaria; maestro primaria; maestro escuela; instituteur; maestro; enseignant primaire; maestro educacion primaria; maitre ecole; profesor basica; profesor educacion basica; docente primaria; grundschullehrer; enseignant ecole primaire; maestro basica",
	"high school teacher":
		"professeur lycee; professeur secondaire; profesor secundaria; profesor instituto; enseignant secondaire; profesor bachillerato; professeur certifie; profesor educacion secundaria; docente secundaria; profesor liceo; maestro secundaria; professeur agrege; profesor ensenanza media",
	"middle school teacher": "professeur college",
	"preschool teacher":
		"maestro infantil; educador infantil; educateur jeunes enfants; professeur maternelle; maestro preescolar; educador parvulos; parvulario; profesor infantil; maestro educacion infantil; erzieher; educateur petite enfance; educateur enfance; educadora parvulos; educador preescolar; tecnico educacion infantil; enseignant maternelle",
	"special education teacher":
		"enseignant specialise; maestro educacion especial; profesor educacion especial; pedagogo terapeutico; educador diferencial; profesor diferencial; orthopedagogue; maestro pedagogia terapeutica",
	"teaching assistant":
		"assistant education; auxiliar conversacion; aesh; assistant enseignement; auxiliar docente; ayudante catedra; surveillant scolaire; atsem; accompagnant eleves",
	"english teacher": "professeur anglais; profesor ingles; maestro ingles",
	"math teacher":
		"professeur mathematiques; profesor matematicas; professeur maths; maestro matematicas; professeur math",
	"physical education teacher":
		"professeur eps; profesor educacion fisica; professeur education physique; maestro educacion fisica; enseignant eps",
	"music teacher": "professeur musique; profesor musica; maestro musica",
	"university professor":
		"professeur universite; profesor universitario; catedratico; profesor universidad; maitre conferences; docente universitario; enseignant chercheur; hochschullehrer; professeur universites; charge cours; profesor titular; charge enseignement; docente investigador; profesor investigador",
	"school principal":
		"directeur ecole; director escuela; director colegio; proviseur; directeur etablissement scolaire; director instituto; jefe estudios; schulleiter; directeur lycee; director centro educativo",
	tutor:
		"professeur particulier; profesor particular; soutien scolaire; tutor academico; clases particulares; cours particuliers",
	"postdoctoral researcher":
		"postdoctorant; post doctorant; investigador postdoctoral",
	librarian:
		"bibliothecaire; bibliotecario; bibliotecologo; bibliothekar; documentaliste; documentalista",
	archivist: "archiviste; archivista; archivero",
	curator:
		"conservateur musee; conservador museo; curador; comisario arte; commissaire exposition",
	writer:
		"ecrivain; escritor; redacteur; redactor; scrittore; schriftsteller; redacteur web; auteur; concepteur redacteur; romancier; novelista; guionista; scenariste",
	journalist:
		"journaliste; periodista; reportero; journalista; giornalista; jornalista; redacteur chef adjoint",
	editor: "editeur; redacteur chef; redactor jefe",
	proofreader: "correcteur; corrector estilo",
	translator:
		"traducteur; traductor; ubersetzer; traduttore; tradutor; traducteur interprete; traductor interprete",
	interpreter: "interprete; dolmetscher",
	photographer: "photographe; fotografo; fotograf",
	"graphic designer":
		"graphiste; disenador grafico; infographiste; designer graphique; grafiker; designer grafico; maquettiste; concepteur graphique; infografista; disenador",
	"fashion designer":
		"styliste; disenador moda; creador moda; styliste modeliste",
	"industrial designer":
		"disenador industrial; designer industriel; disenador producto; designer produit",
	"art director":
		"directeur artistique; director arte; director creativo; directeur creation",
	"film director": "realisateur; director cine; cineaste; cineasta; realizador",
	producer: "producteur; productor; productor audiovisual",
	"video editor":
		"monteur video; editor video; montador video; monteur audiovisuel",
	"camera operator":
		"cadreur; camarografo; operador camara; cameraman; operateur prise vues",
	"sound engineer":
		"ingenieur son; tecnico sonido; ingeniero sonido; technicien son; sonidista",
	actor: "comedien; acteur; schauspieler; attore; ator",
	musician:
		"musicien; musico; musiker; pianiste; pianista; guitarriste; guitarrista; guitariste; violoniste; violinista; chanteur; cantante; batteur; musicista",
	composer: "compositeur; compositor",
	dancer: "danseur; bailarin; bailador; danzarin; ballerino; tanzer; bailarina",
	artist:
		"artiste; artista; kunstler; artiste peintre; artista plastico; artiste plasticien; artiste visuel; pintor artistico; plasticien",
	sculptor: "sculpteur; escultor",
	illustrator: "illustrateur; ilustrador",
	animator: "animateur 2d; animateur 3d; animador 3d; animador 2d",
	"radio announcer":
		"locuteur; locutor; animateur radio; presentateur; presentador; locutor radio; presentador television",
	athlete: "athlete; deportista; sportif; atleta; futbolista; footballeur",
	priest: "pretre; sacerdote; pfarrer; abbe; parroco",
	pastor: "pasteur",
	school: "ecole; escuela; colegio; scolaire; escolar",
	university: "universite; universidad; universitaire; universitario",
	mathematics: "mathematique; matematica; maths",
	french: "francais; frances",
	english: "anglais; ingles",
	spanish: "espagnol; espanol",
	history: "histoire; historia",
	music: "musique; musica",
	dance: "danse; baile; danza",
	graphic: "graphique; grafico",
	education: "educacion; enseignement; ensenanza",

	// Food
	cook: "cuisinier; cocinero; cuoco; cozinheiro; commis cuisine; second cuisine; ayudante chef; demi chef partie",
	chef: "chef cuisine; chef cuisinier; jefe cocina; chef executif; chef ejecutivo; chef partie; jefe partida; kuchenchef; sous chef cuisine",
	"kitchen helper":
		"aide cuisine; ayudante cocina; auxiliar cocina; aide cuisinier; plongeur restaurant; agent restauration; auxiliar restauration; employe restauration; pinche cocina",
	dishwasher:
		"plongeur; lavaplatos; lavavajillas; friegaplatos; lavatrastes; lavaloza",
	waiter:
		"serveur; camarero; mesero; mozo restaurante; garcon cafe; chef rang; mesonero; cameriere; kellner; garcom; serveur restaurant; garzon; commis salle; mozo",
	bartender:
		"barman; cantinero; coctelero; barmaid; barista bar; camarero barra; barmann",
	"restaurant manager":
		"gerant restaurant; gerente restaurante; directeur restaurant; encargado restaurante; jefe sala; responsable restaurant; restaurateur; maitre hotel; director restaurante; responsable restauration; jefe restaurante; hostelero",
	baker: "boulanger; panadero; panettiere; padeiro; boulanger patissier",
	"pastry chef":
		"patissier; pastelero; repostero; konditor; chef patissier; confitero; pasticciere; chocolatier; chocolatero",
	butcher:
		"boucher; carnicero; metzger; charcutier; macellaio; acougueiro; boucher charcutier",
	fishmonger: "poissonnier; pescadero",
	sommelier: "sumiller",
	"fast food worker":
		"equipier polyvalent; equipier restauration rapide; employe restauration rapide; equipier mcdonald",
	restaurant: "restaurante; restauration",
	kitchen: "cocina",

	// Farms, building, repair, making
	farmer:
		"agriculteur; agricultor; granjero; ganadero; eleveur; cultivateur; exploitant agricole; landwirt; contadino; fermier; viticulteur; maraicher; horticulteur; viticultor; horticultor; campesino; apiculteur; apicultor",
	"farm worker":
		"ouvrier agricole; jornalero; trabajador agricola; peon agricola; obrero agricola; vendangeur; temporero; ouvrier viticole; jornalero agricola; bracciante; salarie agricole; peon campo; recolector fruta",
	"tractor operator": "tractoriste; tractorista; conducteur engins agricoles",
	"fishing worker": "pecheur; pescador; marin pecheur; pescatore",
	forester:
		"forestier; ingeniero forestal; ingenieur forestier; guardabosques; agente forestal; guarda forestal; garde forestier",
	logger: "bucheron; lenador; abatteur",
	"construction worker":
		"albanil ayudante; obrero construccion; ouvrier batiment; peon construccion; manoeuvre; ouvrier construction; bauarbeiter; operaio edile; pedreiro; ouvrier polyvalent batiment; peon; peon albanil; trabajador construccion",
	bricklayer: "macon; albanil; maurer; muratore; albanil oficial",
	carpenter:
		"charpentier; carpintero; menuisier; tischler; falegname; carpinteiro; ebanista carpintero; schreiner; charpentier menuisier",
	"cabinet maker": "ebeniste; ebanista",
	electrician:
		"electricien; electricista; elektriker; elettricista; eletricista; electricien batiment; electricien batiment",
	"industrial electrician":
		"electricien industriel; electricista industrial; electromecanicien; electromecanico; electrotechnicien; electricien maintenance",
	plumber:
		"plombier; fontanero; plomero; gasfiter; klempner; idraulico; encanador; plombier chauffagiste; gasista; installateur sanitaire",
	"hvac technician":
		"chauffagiste; tecnico climatizacion; tecnico refrigeracion; climatizador; technicien cvc; frigorista; technicien chauffage; technicien climatisation; calefactor; technicien frigoriste; tecnico hvac; tecnico aire acondicionado",
	"construction painter":
		"peintre batiment; pintor; pintor obra; pintor brocha gorda; peintre; maler; imbianchino; pintor construccion; peintre interieur; peintre interieur",
	roofer:
		"couvreur; techador; techista; couvreur zingueur; dachdecker; tejador",
	plasterer: "platrier; yesero; plaquiste; escayolista; placoplatre",
	tiler:
		"carreleur; alicatador; azulejista; solador; fliesenleger; ceramista azulejo",
	glazier: "vitrier; cristalero; vidriero",
	"heavy equipment operator":
		"conducteur engins; operador maquinaria pesada; maquinista excavadora; operador excavadora; conducteur pelle; pelleteur; operador retroexcavadora; conducteur engins chantier; maquinista obra",
	"crane operator":
		"grutier; gruista; operador grua; gruero; kranfuhrer; grutero",
	"construction manager":
		"conducteur travaux; jefe obra; directeur travaux; chef chantier; encargado obra; director obra; responsable chantier; bauleiter; residente obra; maitre oeuvre; maestro obra; superviseur chantier",
	miner: "mineur; minero; bergmann",
	"sheet metal worker":
		"tolier; chapista hojalatero; hojalatero; chaudronnier; ferblantier; calderero",
	mechanic: "mecanicien; mecanico; mechaniker; meccanico",
	"auto mechanic":
		"mecanicien automobile; mecanico automotriz; mecanico automovil; mecanico coches; mecanicien auto; garagiste; kfz mechatroniker; mecanico autos; technicien automobile; mecanico automocion; tecnico automotriz; mecanico auto; mechatroniker",
	"diesel mechanic":
		"mecanicien poids lourds; mecanico diesel; mecanicien diesel; mecanico camiones",
	"aircraft mechanic":
		"mecanicien avion; mecanico aviones; technicien aeronautique; mecanicien aeronautique; mecanico aviacion; mecanico aeronautico",
	"auto body repairer":
		"carrossier; chapista; carrocero; peintre automobile; hojalatero automotriz; tolier automobile; latonero",
	"maintenance technician":
		"technicien maintenance; tecnico mantenimiento; agent maintenance; operario mantenimiento; oficial mantenimiento; agent technique; technicien sav; auxiliar mantenimiento; encargado mantenimiento; haustechniker; homme toutes mains; agent entretien batiment; factotum",
	"industrial mechanic":
		"mecanicien industriel; mecanico industrial; mecanico mantenimiento; mecanicien maintenance; mecanico mantenimiento industrial; technicien maintenance industrielle; tecnico mantenimiento industrial",
	locksmith: "serrurier; cerrajero; schlosser",
	"telecommunications technician":
		"technicien telecom; tecnico telecomunicaciones; technicien fibre optique; tecnico fibra optica; raccordeur fibre",
	welder: "soudeur; soldador; schweisser; saldatore; soudeur tig",
	machinist:
		"usineur; tourneur; fraiseur; tornero; fresador; tourneur fraiseur; tornero fresador; mecanico tornero; ajusteur; matricero; regleur",
	"cnc operator":
		"operateur cnc; operador cnc; operateur commande numerique; programador cnc; operateur regleur; operador torno",
	"machine operator":
		"operateur machine; operador maquina; operador maquinaria; conducteur machine; conducteur ligne; operateur production; operador produccion; maquinista; agent production; operateur fabrication; agent fabrication; operario maquina",
	"production worker":
		"ouvrier production; operario produccion; operario fabrica; obrero fabrica; ouvrier usine; ouvrier specialise; operario industrial; ouvrier qualifie; trabajador fabrica; obrero produccion; operaio; fabrikarbeiter; auxiliar produccion; operaria produccion",
	"production supervisor":
		"chef equipe production; supervisor produccion; jefe linea; chef atelier; superviseur production; encargado produccion; jefe taller; chef ligne",
	assembler:
		"monteur; montador; ensamblador; monteur assembleur; monteur cableur; operario montaje",
	"quality inspector":
		"controleur qualite; inspector calidad; verificador calidad; inspecteur qualite; agent controle qualite; tecnico calidad; technicien qualite; auxiliar calidad; control calidad; controle qualite",
	"packaging operator":
		"conditionneur; empacador; operateur conditionnement; envasador; empaquetador; agent conditionnement; operario envasado",
	tailor: "tailleur; sastre; sarto; alfaiate",
	seamstress: "couturier; costurero; modiste; modista; naherin; costureiro",
	shoemaker: "cordonnier; zapatero; calzolaio",
	jeweler: "bijoutier; joyero; joaillier; orfebre; goldschmied",
	watchmaker: "horloger; relojero; uhrmacher",
	printer: "imprimeur; impresor",
	upholsterer: "tapissier; tapicero",
	laundry: "blanchisseur; lavandero",
	potter: "potier; alfarero; ceramiste; ceramista",
	glassblower: "souffleur verre; soplador vidrio",
	handyman: "bricoleur; manitas; homme tout faire; todero; chapuzas",
	maintenance: "mantenimiento",
	building: "batiment; edificio",
	construction: "construccion",
	automotive: "automotriz; automocion; automovil",

	// Transport
	driver: "conducteur; chofer; fahrer; autista; motorista",
	chauffeur: "chauffeur; chofer privado; chauffeur prive; chauffeur vtc",
	"truck driver":
		"chauffeur poids lourd; conducteur poids lourd; camionero; conductor camion; chofer camion; routier; chauffeur routier; conducteur routier; chauffeur spl; chauffeur super lourd; lkw fahrer; camionista; camionneur; chauffeur pl; trailero; conductor trailer; chofer trailer; transportista; conducteur spl; conductor camiones; caminhoneiro; operador quinta rueda",
	"delivery driver":
		"livreur; repartidor; chauffeur livreur; conductor repartidor; chofer repartidor; repartidor comida; livreur colis; mensajero moto; conductor reparto; chauffeur vl",
	"bus driver":
		"chauffeur bus; conducteur bus; conductor autobus; chofer autobus; conducteur autobus; colectivero; busfahrer; conductor bus; conducteur car; chauffeur autobus; conductor colectivo; chauffeur autocar; chofer bus; conducteur receveur; conductor guagua; chofer camion pasajeros",
	"taxi driver":
		"taxista; chauffeur taxi; conducteur taxi; taxifahrer; conductor taxi; chofer taxi; chofer uber; conductor uber",
	"train driver":
		"conducteur train; maquinista tren; mecanicien train; conductor tren; lokfuhrer; maquinista ferroviario; conducteur tgv",
	"train conductor":
		"controleur train; revisor tren; chef bord; agent bord; controleur sncf",
	"streetcar operator":
		"conducteur tramway; conductor tranvia; conducteur metro; conductor metro",
	"airline pilot":
		"pilote ligne; piloto avion; piloto aerolinea; pilote avion; piloto; pilote; piloto comercial; comandante avion",
	"flight attendant":
		"hotesse air; azafato; sobrecargo; tripulante cabina; personnel navigant commercial; auxiliar vuelo; agent bord cabine; hote air; auxiliar vuelo; aeromozo; comissario bordo",
	"air traffic controller":
		"controleur aerien; controlador aereo; aiguilleur ciel; controlador trafico aereo",
	sailor: "marinero; matelot; marinaio; seemann",
	"ship captain":
		"capitaine navire; capitan barco; patron barco; capitan buque; capitaine peche; patron pesca; commandant navire",
	"forklift operator":
		"cariste; carretillero; montacarguista; operador montacargas; carrellista; conducteur chariot elevateur; carretillero almacen; operador carretilla; gruero horquilla; gabelstaplerfahrer",
	"warehouse worker":
		"magasinier; mozo almacen; almacenista; preparateur commandes; manutentionnaire; operario almacen; bodeguero; lagerarbeiter; agent quai; magasinier cariste; almacenero; preparador pedidos; auxiliar almacen; agent entrepot; operario logistica; auxiliar bodega; magazziniere; lagerist; demenageur; cargador; estibador; employe entrepot; mozo carga descarga; manipulador mercancia",
	"shipping clerk":
		"agent expedition; receptionnaire marchandises; gestionnaire stocks; encargado inventario; auxiliar inventario; gestionnaire stock",
	dispatcher: "repartiteur; despachador; regulateur; disponent; affreteur",
	"garbage collector":
		"eboueur; basurero; recolector basura; ripeur; barrendero; recolector; agent collecte",
	"parking attendant": "voiturier; aparcacoches; valet parking; franelero",
	"car washer": "laveur voitures; lavacoches; laveur auto; lavador autos",
	truck: "camion; lastwagen",
	bus: "autobus; autocar",
	warehouse: "entrepot; almacen; bodega",
};
