/** A word list: hand-written pairs for `double-pairs.ts`. */
export const handWritten = `
# Hand-written pairs of contacts, all of them hard: S is one person twice, T is two people. Invented, like their numbers.
# A side is: name ; address, number or profile … ; title at organization. "-" is a contact without a name. A word in
# brackets after a number or address is its label.

# Accents, spelling of scripts, names that are written in more than one way
S | José Núñez ; jose.nunez@casaverde.example ; Architect at Casa Verde | Jose Nunez ; Architect at Casa Verde Arquitectos
S | Zoë Brontë ; +1 416 555 0101 | Zoe Bronte ; (416) 555-0101 ; Editor at Haworth Press
S | Jürgen Müller ; juergen.mueller@bahnwerk.example | Juergen Mueller ; Engineer at Bahnwerk GmbH
S | Søren Kjær ; Chef at Nordhavn | Soren Kjaer ; Head Chef at Nordhavn ApS
S | Łukasz Wójcik ; in/lukasz-wojcik-7 | Lukasz Wojcik ; https://www.linkedin.com/in/lukasz-wojcik-7/ ; Analyst at Wisla
S | Björk Guðmundsdóttir ; Producer at Ísafold | Bjork Gudmundsdottir ; Producer at Isafold
S | Ağca Yılmaz ; Pharmacist at Deva | Agca Yilmaz ; Pharmacist at Deva
S | François Lefèvre ; f.lefevre@mairie.example | Francois Lefevre ; Planner at Mairie de Lyon ; f.lefevre@mairie.example
S | Mohammed Al-Sayed ; Pharmacist at Medina Care | Muhammad Alsayed ; Pharmacist at Medina Care
S | Yuliya Petrova ; Data Analyst at Volga Retail | Julia Petrova ; Data Analyst at Volga Retail
S | Sergei Ivanov ; sergei.ivanov@volga.example ; Driver at Volga Retail | Sergey Ivanov ; sergey.ivanov77@mailbox.example ; Driver at Volga Retail
S | Oleksandr Kovalenko ; Welder at Dnipro Steel | Alexander Kovalenko ; Welder at Dnipro Steel
S | Aleksandra Nowak ; Midwife at Szpital Praski | Alexandra Nowak ; Midwife at Szpital Praski
S | Dmitry Sokolov ; +49 30 5550199 | Dmitri Sokolov ; 0049 30 5550199 ; Luthier at Sokolov Geigen
S | Xiaoming Wang ; Researcher at Jinling Institute | Wang Xiaoming ; Researcher at Jinling Institute
S | 王小明 ; wang.xm@jinling.example ; Researcher at Jinling Institute | 王小明 ; 研究员 at Jinling Institute
S | Nguyễn Thị Mai ; Nurse at Bệnh viện Hoa Sen | Nguyen Thi Mai ; Nurse at Benh vien Hoa Sen
S | Mai Nguyen ; Nurse at Hoa Sen Hospital ; mai.nguyen@hoasen.example | Nguyen Thi Mai ; mai.nguyen@mailbox.example ; Nurse at Hoa Sen Hospital
S | Kim Min-jun ; Animator at Baram Studio | Minjun Kim ; Animator at Baram Studio
S | Иван Петров ; +7 495 555 01 12 | Иван Петров ; ivan@petrov.example ; Surveyor at Меридиан
S | Ana María Ruiz ; Teacher at Colegio Sol | Ana Maria Ruiz Ortega ; Teacher at Colegio Sol
S | Ana Ruiz Ortega ; ana.ruiz@colegiosol.example | Ana Ruiz ; Teacher at Colegio Sol
S | João da Silva ; joao.silva@maresia.example | Joao Silva ; Captain at Maresia
S | Ludwig van Beek ; Organist at Dom Utrecht | Ludwig Vanbeek ; Organist at Dom Utrecht
S | Pieter van der Meer ; pvdmeer@polder.example ; Hydrologist at Polder | Pieter vandermeer ; Hydrologist at Polder BV
S | Siobhan O'Connor ; Barrister at Liffey Chambers | Siobhán OConnor ; Barrister at Liffey Chambers
S | Ian MacDonald ; Ranger at Cairngorm Trust | Ian Mac Donald ; Ranger at The Cairngorm Trust
S | Mehmet Öztürk ; mehmet.ozturk@deniz.example | Mehmet Ozturk ; Cook at Deniz
S | Aoife Ní Bhriain ; Archivist at Trinity House | Aoife Ni Bhriain ; Archivist at Trinity House

# Nicknames and short forms
S | William Hartley ; Surveyor at Dales Council | Bill Hartley ; Surveyor at Dales Council
S | Bob Tremblay ; bob.tremblay@erable.example | Robert Tremblay ; Forester at Érable Inc. ; robert.tremblay@erable.example
S | Peggy Olsson ; Copywriter at Sterling Agency | Margaret Olsson ; Copywriter at Sterling Agency
S | Liz Featherstone ; +44 20 7946 0111 | Elizabeth Featherstone ; +44 20 7946 0111 ; Solicitor at Gray Inn
S | Pepe Aguilar ; Electrician at Luz del Sur | José Aguilar ; Electrician at Luz del Sur
S | Paco Romero ; paco@romero.example | Francisco Romero ; Baker at Panadería Romero ; paco@romero.example
S | Sasha Volkov ; Programmer at Kite Software | Alexander Volkov ; Programmer at Kite Software Inc
S | Hans Becker ; Carpenter at Holzbau Becker | Johannes Becker ; Carpenter at Holzbau Becker
S | Lena Vogt ; lena.vogt@charite.example | Magdalena Vogt ; Physician at Charité
S | Beppe Conti ; Winemaker at Colle Alto | Giuseppe Conti ; Winemaker at Colle Alto
S | Zé Carvalho ; Mechanic at Oficina Norte | José Carvalho ; Mechanic at Oficina Norte
S | Manu Dupont ; manu.dupont@atelier9.example ; Luthier at Atelier 9 | Emmanuel Dupont ; Luthier at Atelier 9
S | Jack Whitmore ; Pilot at Skyward | John Whitmore ; Captain at Skyward Airlines
S | Ted Kowalczyk ; Geologist at Baltic Survey | Edward Kowalczyk ; Geologist at Baltic Survey
S | Kate Oyelaran ; kate.oyelaran@bright.example | Katherine Oyelaran ; Researcher at Bright Institute
S | Dick Sandoval ; Fire Captain at City of Mesa | Richard Sandoval ; Fire Captain at City of Mesa
S | Polly Ashworth ; Potter at Kiln Yard | Mary Ashworth ; polly@kilnyard.example ; Potter at Kiln Yard
S | Chuck Denning ; chuck.denning@denning.example | Charles Denning ; Plumber at Denning & Sons
S | Nacho Vidal ; Cook at La Brasa | Ignacio Vidal ; Cook at La Brasa
S | Trish Okafor ; Actuary at Harbour Mutual | Patricia Okafor ; Actuary at Harbour Mutual

# Changed surname
S | Laura Becker ; laura.b@mailbox.example ; Dietitian at Klinik Nord | Laura Hoffmann ; laura.b@mailbox.example
S | Jenna Marsh ; in/jennamarsh ; Vet at Paws Clinic | Jenna Castellano ; in/jennamarsh
S | Priya Nair ; +1 604 555 0144 ; Registered Nurse at St. Paul's Hospital | Priya Nair-Thomas ; Nurse at St Pauls Hospital
S | Emily Stone ; Occupational Therapist at Riverbend Rehab ; emily@ecstone.example | Emily Stone-Garcia ; Occupational Therapist at Riverbend Rehab
S | Keiko Tanaka ; keiko.tanaka@sora.example ; Interior Designer at Sora | Keiko Watanabe ; keiko.tanaka@sora.example ; Interior Designer at Sora
S | Theodora Finch ; +44 7700 900123 ; Curator at Fen Museum | Theodora Lindqvist ; +44 7700 900123
S | Saoirse Kelly ; Paralegal at Dunmore LLP | Saoirse Brennan ; Paralegal at Dunmore LLP
S | Anneliese Krug ; Violin Maker at Krug Werkstatt | Anneliese Baumgart ; Violin Maker at Krug Werkstatt
S | Philippa Crane ; pippa.crane@orbit.example | Philippa Duarte ; pippa.crane@orbit.example ; UX Writer at Orbit
S | Marisol Vega ; Speech Therapist at Sunrise School ; 602-555-0177 | Marisol Vega de Ortiz ; Speech-Language Pathologist at Sunrise School

# Changed employer, same person
S | Dana Whitfield ; dana.whitfield@oldco.example ; Product Manager at Oldco | Dana Whitfield ; dana.whitfield@newco.example ; Director of Product at Newco
S | Tobias Grünwald ; in/tobias-gruenwald ; Engineer at Autowerk | Tobias Grunwald ; linkedin.com/in/tobias-gruenwald?trk=x ; CTO at Stromer
S | Hamza Belkacem ; hbelkacem@mailbox.example ; Actuary at Assur | Hamza Belkacem ; Actuary at Mutuelle Bleue
S | Ingrid Solheim ; isolheim@fjord.example ; Geologist at Fjord Energy | Ingrid Solheim ; isolheim@vind.example ; Geologist at Vind Power
S | Quentin Abernathy ; Sommelier at The Vine | Quentin Abernathy ; Wine Director at Harvest House
S | Oluwaseun Adebayo ; Civil Engineer at Lagos Works | Oluwaseun Adebayo ; Senior Civil Engineer at Bridge & Partners
S | Beatriz Fontoura ; Optometrist at Óptica Clara | Beatriz Fontoura ; beatriz.fontoura@mailbox.example
S | Rajesh Venkataraman ; rajesh@initech.example ; Staff SWE at Initech | Rajesh Venkataraman ; Principal Engineer at Acme
S | Wilhelmina Drost ; Notary at Drost & Zn | Wilhelmina Drost ; +31 20 555 0133
S | Cormac Mulvaney ; cmulvaney@tidewater.example | Cormac Mulvaney ; cmulvaney@harbor.example ; Marine Pilot at Port Authority

# Titles, degrees, order, initials, middle names
S | Dr. Amara Okonkwo ; Pediatrician at Lakeside Clinic | Amara Okonkwo, MD ; Pediatrician at Lakeside Clinic
S | Ruiz, Ana ; ana.ruiz@sol.example | Ana Ruiz ; Teacher at Sol
S | OKAFOR, CHIDI ; Ethicist at St. John's | Chidi Okafor PhD ; Lecturer at St Johns
S | Prof. Dr. Heinrich Adler ; Universität Kiel at Universität Kiel | Heinrich Adler ; Professor at Universitaet Kiel
S | J. Pemberton ; jpemberton@cotswold.example ; Auctioneer at Cotswold Auctions | Julian Pemberton ; Auctioneer at Cotswold Auctions
S | R. Castellanos ; rcastellanos@agua.example ; Hydrologist at Agua Clara | Rocío Castellanos ; Hydrologist at Agua Clara
S | John Q. Public ; Clerk at County of Kern | John Public ; Clerk at Kern County
S | Mary Katherine Walsh ; Nun at St. Brigid School | Mary K. Walsh ; Teacher at St Brigid School
S | M. Katherine Walsh ; kwalsh@brigid.example | Katherine Walsh ; kwalsh@brigid.example ; Teacher at St Brigid School
S | Michael T. O'Hara, CPA ; Partner at O'Hara Tax | Mike O'Hara ; Accountant at OHara Tax
S | Sofia Lindgren (she/her) ; Designer at Pelikan | Sofia Lindgren ; Senior Designer at Pelikan
S | Hendrik "Rik" de Vries ; Shipwright at Werf Noord | Rik de Vries ; Shipwright at Werf Noord
S | Sir Alan Thistlewood ; Chair at Thistle Trust | Alan Thistlewood ; Chairman at Thistle Trust
S | Ms Farah Haddad ; farah.haddad@cedar.example | Farah Haddad, P.Eng. ; Engineer at Cedar Structures
S | Lt. Col. Rosa Delgado ; Army at US Army | Rosa Delgado ; +1 210 555 0119 ; Logistics Officer at U.S. Army
S | Đặng Hùng ; dang.hung@lotus.example | Dang Hung ; Chef at Lotus
S | Nakamura Yuki ; Violinist at Sapporo Symphony | Yuki Nakamura ; Violinist at Sapporo Symphony

# Typos and slips
S | Jonathan Pritchard ; Arborist at Green Canopy | Jonathon Pritchard ; Arborist at Green Canopy
S | Stephanie Gallagher ; Dentist at Bright Smiles | Stefanie Gallagher ; Dentist at Bright Smiles
S | Catherine Desrosiers ; Librarian at Biblio Laval | Catherine Desrosier ; Librarian at Biblio Laval
S | Kristin Halvorsen ; Baker at Rise | Kristen Halvorson ; Baker at Rise
S | Benjamin Schwartz ; Tailor at Needle & Co | Benjamin Schwarz ; Tailor at Needle and Co
S | Geoffrey Mbeki ; Warden at Kruger Lodge | Jeffrey Mbeki ; Warden at Kruger Lodge
S | Alison Fairweather ; afairweather@tide.example | Allison Fairweather ; afairweather@tide.example ; Diver at Tide
S | Matthew Cunningham ; Roofer at Apex | Mathew Cuningham ; Roofer at Apex Roofing
S | Priya Nair ; Registered Nurse at Northlight Health | Pryia Nair ; RN at Northlight Health
S | Gwendolyn Price ; Florist at Petal | Gwendolin Price ; Florist at Petal
S | Philip Arsenault ; Lobsterman at Cape Co-op | Phillip Arseneault ; Fisherman at Cape Co-op
S | Desmond Achebe ; desmond.achebe@river.example | Desmond Acheb ; Editor at River Books ; desmond.achebe@river.example

# Only a part is known
S | - ; ana.lucia.prado@mailbox.example | Ana Lúcia Prado ; Botanist at Jardim
S | - ; +1 780 555 0166 | Harriet Longboat ; +1 (780) 555-0166 ; Elder at Cree Centre
S | Rosalind ; rosalind@merewood.example | Rosalind Merewood ; Harpist at Merewood
S | Gideon ; +1 303 555 0155 | Gideon Sallow ; 303.555.0155 ; Mason at Sallow Stone
S | t.okonjo@delta.example ; t.okonjo@delta.example | Tunde Okonjo ; Pilot at Delta Charter ; t.okonjo@delta.example
S | - ; in/solvei-brandt | Solvei Brandt ; linkedin.com/in/solvei-brandt/en ; Cellist at Opera
S | Solange Mercier ; solange.mercier@gmail.com | Solange Mercier ; solangemercier@gmail.com ; Chemist at Labo Sud
S | Ewan Strachan ; ewan.strachan+friends@gmail.com | Ewan Strachan ; ewanstrachan@googlemail.com
S | Kaito ; kaito.mori@sakura.example | Kaito Mori ; Gardener at Sakura Gardens

# An English name beside another one, with a sure address
S | Xiaoli Chen ; xchen88@mailbox.example ; Accountant at Pacific Ledger | Sherry Chen ; xchen88@mailbox.example
S | Kevin Zhao ; +1 604 555 0122 ; Chef at Golden Wok | Zhao Kaiwen ; +1 604 555 0122 ; Chef at Golden Wok
S | Seo-yeon Park ; in/grace-park-sy ; Nurse at Han Hospital | Grace Park ; in/grace-park-sy

# Two people: the same name
T | Tom Baker ; in/tombaker ; Engineer at Northlight Health | Tom Baker ; in/tom-baker-4821 ; Nurse at Northlight Health
T | Maria Garcia ; in/maria-garcia-rn ; Nurse at St. Mary's | Maria Garcia ; in/mgarcia-law ; Attorney at Garcia Law
T | David Kim ; in/davidkim1 ; david.kim@apex.example ; Analyst at Apex | David Kim ; in/davidkim-dds ; dkim@smile.example ; Dentist at Smile
T | John Smith ; in/john-smith-plumber ; Plumber at Smith & Co | John Smith ; in/johnsmith-phd ; Physicist at CERN
T | Wei Zhang ; in/wei-zhang-bio ; Biologist at Genolab | Wei Zhang ; in/weizhang-cpa ; Accountant at Ledger One
T | Jennifer Lee ; in/jenlee ; jlee@metro.example ; Planner at Metro | Jennifer Lee ; in/jennifer-lee-art ; jennifer@leeart.example ; Painter at Lee Art
T | Mohamed Ali ; in/mohamed-ali-eng ; Engineer at Nile Works | Mohamed Ali ; in/mohamedali-md ; Doctor at Cairo Clinic
T | Sarah Johnson ; in/sarahj-hr ; HR Manager at Globex | Sarah Johnson ; in/sarah-johnson-chef ; Chef at Bistro 9
T | James Brown ; in/jamesbrown-it ; james.brown@globex.example ; Analyst at Globex | James Brown ; in/jbrown-sales ; james.brown2@globex.example ; Sales Manager at Globex
T | Anna Kowalska ; in/anna-kowalska-1 ; Nurse at Szpital Praski | Anna Kowalska ; in/akowalska-law ; Lawyer at Lex

# Two people: generations and middle names
T | Robert Hale Sr. ; Contractor at Hale Builders ; 208-555-0110 (work) | Robert Hale Jr. ; Estimator at Hale Builders ; 208-555-0110 (work)
T | Samuel Ortiz ; sam@ortizfarm.example ; Farmer at Ortiz Farm | Samuel Ortiz III ; sam3@ortizfarm.example ; Student at Ortiz Farm
T | Henry Ford II ; Director at Ford Motors | Henry Ford III ; Dealer at Ford Motors
T | Thomas A. Reed ; Surveyor at Reed & Lake | Thomas B. Reed ; Clerk at Reed & Lake
T | Mary Anne Doyle ; Teacher at St Columba | Mary Josephine Doyle ; Cook at St Columba
T | David J. Cohen ; Dentist at Cohen Dental | David S. Cohen ; Hygienist at Cohen Dental
T | William H. Gates ; Lawyer at Preston | William T. Gates ; Baker at Crumb
T | George Papadakis Jr. ; george.jr@pap.example ; Cook at Papadakis Taverna | George Papadakis ; george@pap.example ; Owner at Papadakis Taverna
T | Juan Carlos Pérez ; Driver at Transportes Pérez | Juan Manuel Pérez ; Owner at Transportes Pérez

# Two people: a family, a couple, siblings
T | Ana Ruiz ; familiaruiz@mailbox.example ; Teacher at Sol | Carlos Ruiz ; familiaruiz@mailbox.example ; Mechanic at Oficina
T | Peter Lindholm ; +46 8 555 0101 (home) ; Carpenter at Lindholm | Karin Lindholm ; +46 8 555 0101 (home) ; Vet at Djurklinik
T | Susan Wright ; thewrights@mailbox.example | Daniel Wright ; thewrights@mailbox.example ; Pilot at Skyward
T | Hiroshi Sato ; +81 3 5550 0133 (home) | Emi Sato ; +81 3 5550 0133 (home) ; Florist at Hana
T | Mark Delaney ; mark.delaney@delaney.example ; Roofer at Delaney Roofing | Martin Delaney ; martin.delaney@delaney.example ; Roofer at Delaney Roofing
T | Julie Bergeron ; Teacher at École Nord ; 514-555-0122 (home) | Julien Bergeron ; Student at Université ; 514-555-0122 (home)
T | Louis Moreau ; Baker at Moreau | Louise Moreau ; Baker at Moreau
T | Mario Esposito ; Cook at Trattoria Blu | Maria Esposito ; Waiter at Trattoria Blu
T | Daniel Weiss ; Clerk at Stadtbank | Daniela Weiss ; Teller at Stadtbank
T | Gabriel Costa ; gabriel.costa@mar.example ; Diver at Mar | Gabriela Costa ; gabriela.costa@mar.example ; Biologist at Mar
T | Paul Simard ; Farmer at Ferme Simard | Paula Simard ; Agronomist at Ferme Simard
T | Jean Lavoie ; Notary at Lavoie Notaires | Jeanne Lavoie ; Notary at Lavoie Notaires
T | Andrea Rossi ; Architect at Studio Rossi ; andrea@studiorossi.example | Andreas Rossi ; Draftsman at Studio Rossi ; andreas@studiorossi.example
T | Patrick Byrne ; Publican at Byrne's | Patricia Byrne ; Publican at Byrne's
T | Olga Ivanova ; Teacher at School 12 ; +7 495 555 01 44 (home) | Oleg Ivanov ; Driver at Metro ; +7 495 555 01 44 (home)
T | Eric Nilsen ; eric@nilsen.example ; Logger at Nilsen | Erica Nilsen ; erica@nilsen.example ; Forester at Nilsen
T | Tim Hargreaves ; Coach at Leeds Swim | Tom Hargreaves ; Swimmer at Leeds Swim
T | Jan de Boer ; Farmer at De Boer | Jans de Boer ; Farmer at De Boer ; jans@deboer.example
T | Karl Winkler ; karl.winkler@winkler.example ; Owner at Winkler Uhren | Karla Winkler ; karla.winkler@winkler.example ; Watchmaker at Winkler Uhren
T | Ahmed Hassan ; Engineer at Nile Works ; ahmed.hassan@nile.example | Ahmad Hussein ; Engineer at Nile Works ; ahmad.hussein@nile.example

# Two people: a shared address or number of an organization
T | Ivy Calder ; info@ivoryhall.example ; Curator at Ivory Hall | Noah Penrose ; info@ivoryhall.example ; Director at Ivory Hall
T | Ruth Adeyemi ; office@stjude.example ; Secretary at St Jude | Ruth Calloway ; office@stjude.example ; Vicar at St Jude
T | Felix Braun ; +49 30 5550100 (work) ; Clerk at Amt Mitte | Sabine Kraft ; +49 30 5550100 (work) ; Head at Amt Mitte
T | Maria Santos ; +1 305 555 0100 (work) ; Nurse at Coral Clinic | Maria Delgado ; +1 305 555 0100 (work) ; Doctor at Coral Clinic
T | Kofi Mensah ; contact@accrahub.example ; Founder at Accra Hub | Ama Owusu ; contact@accrahub.example ; Developer at Accra Hub
T | Lars Holm ; reception@nordkyst.example ; Clerk at Nordkyst | Mette Skov ; reception@nordkyst.example ; Chef at Nordkyst
T | Grace Liu ; admissions@lakeview.example ; Advisor at Lakeview College | Grace Owens ; admissions@lakeview.example ; Advisor at Lakeview College
T | Victor Ng ; sales@tinwork.example ; Sales at Tinwork | Vincent Ng ; sales@tinwork.example ; Sales at Tinwork
T | Helen Ibarra ; +1 212 555 0100 (main) ; Editor at Park Press | Helen Voss ; +1 212 555 0100 (main) ; Agent at Park Press
T | Tariq Aziz ; team@bluefin.example ; Developer at Bluefin | Leila Farouk ; team@bluefin.example ; Designer at Bluefin

# Two people: alike, at one organization
T | Michael Chen ; michael.chen@apex.example ; Engineer at Apex | Michelle Chen ; michelle.chen@apex.example ; Engineer at Apex
T | Alberto Ruiz ; aruiz@sol.example ; Clerk at Sol | Ana Ruiz ; ana@sol.example ; Teacher at Sol
T | Christine Park ; Analyst at Delta Charter | Christopher Park ; Analyst at Delta Charter
T | John Andersen ; Welder at Dockyard | Johan Andersson ; Painter at Dockyard
T | Eric Johnson ; Engineer at Skyward | Eric Johnston ; Mechanic at Skyward
T | Robert Martin ; Clerk at Kern County | Robert Martinez ; Sheriff at Kern County
T | Sara Hansen ; Nurse at Klinik Nord | Sara Jansen ; Midwife at Klinik Nord
T | Wang Lei ; Engineer at Huadong | Wang Li ; Engineer at Huadong
T | Nguyen Van An ; Driver at Lotus | Nguyen Van Anh ; Cook at Lotus
T | Priya Sharma ; Analyst at Tata ; in/priya-sharma-1 | Priyanka Sharma ; Analyst at Tata ; in/priyanka-sharma-2
T | Stephen King ; Editor at River Books | Stephen Ling ; Printer at River Books
T | Marta Silva ; Cook at Maresia | Maria Silva ; Cook at Maresia
T | Jane Foster ; Physicist at Uni Oslo | Jon Foster ; Physicist at Uni Oslo
T | Emma Carter ; Teacher at Oak School | Emma Carver ; Teacher at Oak School
T | Chris Evans ; Nurse at St. Mary's | Christina Evans ; Surgeon at St. Mary's
T | Lisa Wong ; Accountant at Pacific Ledger | Linda Wong ; Accountant at Pacific Ledger
T | Amir Khan ; Engineer at Indus | Amin Khan ; Engineer at Indus
T | Kelly Moore ; Agent at Sunrise | Kerry Moore ; Agent at Sunrise

# Two people: no more than a part of the name, or a local part that many have
T | J. Smith ; j.smith@alpha.example ; Clerk at Alpha | Jane Smith ; j.smith@beta.example ; Chemist at Beta
T | Maria ; maria@sunflower.example | Maria Petrenko ; Teacher at School 5
T | Alex Morgan ; alex@studio9.example | Alex Morrison ; alex@harbor.example
T | Dr. Lee ; Dentist at Lee Dental | Bruce Lee ; Actor at Golden Harvest
T | Ravi Kumar ; ravi@mumbaitech.example ; Developer at Mumbai Tech ; in/ravikumar-dev | Ravi Kumar ; ravi.kumar@agro.example ; Farmer at Agro ; in/ravi-kumar-agro
T | Chen ; Cook at Golden Wok | Chen Hao ; Banker at Silk Road Bank
T | Miguel Torres ; miguel@torres.example ; Winemaker at Torres | Miguel Ángel Torralba ; Winemaker at Torralba
T | Sam Taylor ; sam.taylor@north.example ; Guard at North | Samantha Tyler ; sam.tyler@south.example ; Guard at South
T | Erik Berg ; erik.berg@fjord.example ; Driller at Fjord Energy ; in/erik-berg-fjord | Erik Bergman ; erik.bergman@vind.example ; Welder at Vind Power ; in/erikbergman
T | - ; info@harbormuseum.example | Clara Whitby ; info@harbormuseum.example ; Curator at Harbor Museum
`;
