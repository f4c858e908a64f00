// Word list: given names that stand for one another, and names that do not, for the rules for doubles. Written by hand.

/**
 * One line for each name: its spellings, then `:`, then short and pet forms. A short form may stand in several lines: it
 * then stands for each of them. Folded as `readName` folds.
 */
export const givenNames = `
ahmed ahmad ahmet achmed ahmadu: 
abigail abigayle: abby abbie gail
abraham avraham ibrahim ebrahim: abe bram avi ibo
adelaide adelheid: addie heidi heide
adrian adrien adriano: ade
agnes agnieszka ines inez: aga nessa
albert alberto albrecht adalbert: al bert albie berti beto tito
alexander aleksander alexandre alessandro alejandro aleksandr oleksandr alexandros aleksandar iskander: alex al sandy sasha sascha xander lex ale alec alek sandro jandro olek sanyo
alexandra aleksandra alessandra alejandra oleksandra: alex sandra sasha sandy lexi ola ale alexa sascha
alfred alfredo alfredas: al fred alf fredo
alice alicia alisa alizia: ali allie lis
alison allison alyson allyson: ali allie
amanda: mandy manda
amelia emilia amelie: amy millie mel
anastasia anastasiya anastazja: ana stacy nastya stasia tasia
andrew andreas andres andre andrei andrey andrej andrzej anders: andy drew andi dede andruw
ann anne anna ana hanna hannah hana: annie nan nancy anya nita anita hannie
annabel annabelle anabel: anna bella annie belle
anthony antonio antoine anton antonius antoni antonin antonios antony: tony toni toño tonio nino toninho
antonia antonina antoinette: toni tonia nina
archibald: archie
arnold arnaud arnaldo: arnie arno
arthur artur arturo: art artie turo
augustus augustin agustin augusto august: gus augie tin gusto
barbara barbora: barb babs barbie bobbie bara
bartholomew bartosz bartolome barthelemy: bart bartek bartolo
beatrice beatriz beatrix: bea trixie bia triz
benedict benedikt benedetto benito: ben beni benni
benjamin benyamin binyamin: ben benny benji benno benja
bernard bernhard bernardo bernd: bernie bern nardo
bernadette: bernie
bridget brigitte brigid birgit brigitta: biddy bridie gitta gitte
bradley: brad
calvin: cal
cameron: cam
carl karl carlos charles carlo karel karol: charlie chuck chas chaz carlitos charly kalle
carmen carmela carmelo: carmelita mela
caroline carolina karoline karolina carolyn: carrie caro lina carol line
catherine katherine kathryn katharine caterina katarina ekaterina yekaterina katarzyna catalina catarina katharina cathryn katerina: kate katie kathy cathy kat kit kitty cat trina katya kasia kathi kaja cata katja kati trine
cecilia cecily cecile: cece ceci cissy
charlotte carlotta carlota: charlie lottie lotte lotta
christian cristian kristian christiaan: chris kris
christina christine cristina kristina kristin kristen kristine christiane krystyna: chris christy tina kris kristi chrissy krissy tine
christopher kristopher christophe christoph cristobal cristoforo krzysztof kristof: chris kit topher kris krzysiek christo
clarence: clary
claudia claudine: claudie
clement clemente clemens: clem
clifford: cliff
constance konstanze constanza: connie connie stanzi
constantine konstantin constantin konstantinos: kostya costa kostas dino
cornelius cornelis: neil kees cor corné
cynthia: cindy
daniel danilo daniil: dan danny dani danek
daniela danielle daniele: dani danny
david davide dawid dawud: dave davey davy
deborah debora debra devorah: deb debbie debby
dennis denis dionisio: denny
diana diane dianne: di
dolores: lola loli
dominic dominik dominique domenico domingo: dom nick nico mingo
donald: don donnie
dorothy dorothea dorota dorothee: dot dottie dolly dora thea
douglas: doug
dmitri dmitry dimitri dimitry dmytro dimitrios: dima mitya dimi jim
eduardo edward edouard eduard edvard: ed eddie ted teddy ned lalo edu edek
edmund edmond edmundo: ed eddie ted
edwin: ed eddie
eleanor elinor eleonora eleonore leonor: ellie nell nora lena elle ellen
elena helena helen helene elaine yelena olena: lena nell ellie lenka hela leni
elizabeth elisabeth elisabetta isabel isabella isabelle elzbieta elisaveta yelizaveta isabela elspeth: liz lizzie beth betty betsy eliza lisa elsa bess liza libby lise liesl lili bella bel isa ela elli lisbeth isabelita
emily emilie emilija: em emmy millie emi
emma: em emmy
emmanuel manuel emanuel immanuel: manny manu manolo manolito lolo emma
enrique henry henri heinrich hendrik henrik enrico harry henryk henrique: hank hal quique heini heinz rik rico hein kike
erica erika: ricki rika
ernest ernesto ernst: ernie neto
esther ester: essie etti
eugene eugenio evgeny yevgeny eugen eugeniusz: gene zhenya genio
evelyn evelyne evelina: evie eve lyn
ezekiel: zeke
ferdinand fernando fernand hernando: ferdi nando fer fernie
florence florentina: flo flossie florrie
frances francesca francisca franziska francoise franciszka: fran frannie franny fanny paca paquita chica franzi cesca
francis francisco francesco francois franz frank franciszek frans ferenc: frank fran frankie paco pancho curro cisco chico kiko ciccio franzl
frederick frederic friedrich federico fryderyk fredrik frederico: fred freddy freddie fritz rico fede rick
gabriel gavriel gavril: gabe gab gabi
gabriela gabrielle gabriella: gabby gabi gaby
genevieve: gen ginny viv
geoffrey jeffrey jeffery godfrey gottfried: geoff jeff
george georg jorge giorgio georges georgios jerzy yuri yury jurgen juergen jürgen joergen jorgen georgy: georgie coque koke jurek yorgos schorsch gogo
gerald gerard gerhard gerardo gerrit: gerry jerry gerd gert gerri gerrie
gilbert gilberto: gil bert beto
giovanni john johann johannes jean juan joao jan ivan ian hans jon johan jens ivo yohannes jovan janos ioannis: jack johnny jonny gianni nanni hansi vanya juanito gian yanni hannes janek joaozinho juancho johnnie
giuseppe joseph jose josef jozef yusuf yousef youssef josep iosif joe jose yosef: joe joey jo pepe beppe peppe sepp seppi pepito ze zezinho joze josy joselito bepi
gloria: glo
graham graeme grahame:
gregory gregor gregorio grigori grzegorz grigory: greg goyo gregg grisha
guadalupe: lupe lupita
guillermo william wilhelm guillaume guglielmo willem vilhelm guilherme: will bill billy willie willy liam memo guille wim willi mimmo billie gui
gustav gustavo gustave gustaw: gus tavo
gwendolyn gwendolin gwendolen gwen: gwen wendy
harold harald haroldo: harry hal
harriet harriett henriette henrietta: hattie etta jette harri
herbert heriberto: bert herb herbie
hugh hugo ugo: hughie hugues
ignatius ignacio ignaz ignace inigo: nacho iggy naz
isaac izaak yitzhak isaak: ike zak izzy
isidore isidro isidor: izzy
jacob jakob jacobo giacomo jacques jaime james diego iago santiago jakub iakov yakov tiago: jim jimmy jake jamie jem jimmie coco jay jacky santi yago kuba jayme
jacqueline jaqueline: jackie jacqui
jane jana jeanne joan joanna johanna juana giovanna janina ivana joana giovana: janie janey jo asia joanie hanna hanneke juanita jenny
janet janette jeannette: jan netty
jasmine yasmin jasmin yasmine yasemin jessamine: jas jazz yas mina
jason: jay
jennifer: jen jenny jenni jenn
jeremy jeremiah jeremias jeremie: jerry jem jez
jerome geronimo jeronimo hieronymus girolamo: jerry momo
jessica: jess jessie
joaquin joachim gioacchino: quino jochen achim chimo
jonathan jonathon johnathan: jon jonny nathan
joshua josue jozua: josh
joyce:
juliana giuliana julianna: jules julie
julian julien giuliano: jules jul
julia yulia yuliya giulia julie iuliia juliet juliette: jules jul yulya
julius julio giulio jules: jul
justin justino justine: jus
kenneth: ken kenny
kimberly kimberley: kim
konrad conrad corrado: kurt con
laura lora: laurie lori lolly
lawrence laurence lorenzo laurent lorenz lars laurits: larry laurie lars renzo lori lenz
leonard leonardo leonhard: leo len lenny leon
leopold leopoldo: leo poldi polo
lillian liliana lilian lili: lily lil lilly
louis luis ludwig luigi lewis lodewijk ludvig luiz: lou lew louie gigi lucho wiggerl gino lulu ludo
louise luisa louisa luise: lou lulu
lucas luke luca lukas lukasz luc: luki luk luca
lucy lucia lucie lucja: lu luz lucita
lucille lucilla: lucy
magdalena madeleine madeline magdalene: maggie lena magda maddy madge leni lene malena
manuela emanuela: manu ela
marcus mark marco marcos markus marc marek: marc mako
margaret margarita margarete margherita marguerite malgorzata margarida margrit margareta: maggie meg peggy greta marge rita gosia daisy margot gretchen margie madge gretel margo mags peg
maria mary marie miriam maryam mariam marija maryam mariya: molly polly mia mimi mitzi ria maruja masha manya mariquita mariucha may mae
maria jose: majo
marianne mariana marianna: nan mari
marilyn: lyn
marjorie: marge margie
martha marta marthe: marty patty
martin marten martino marcin: marty tino
matilda mathilde matilde: tilly tilda mattie thilde
matthew mathew matteo mateo matthias mathieu matthieu mateusz mattias matias mateus matheus: matt mat matty teo hias
maurice mauricio moritz maurizio: mo morris moe
maximilian maximiliano massimiliano maxim maximo massimo maxime: max maks
melissa: mel missy lissa
melanie: mel
michael miguel michel michele mikhail michal mikael mihail mykhailo mihai mikel: mike mick mickey micky mikey misha michi migue miki mischa mitch
michelle michaela micaela mikaela: shelly micki mica
mildred: millie
mohammed muhammad mohamed mohammad muhammed mehmet mohamad mahomed: mo moe hamada
nadia nadezhda nadja: nadya
natalie natalia natalya nathalie nataliya: nat nattie natasha tasha talia nata
nathan nathaniel natan: nat nate
nicholas nicolas nikolai nikolaus niccolo nikola mykola mikolaj nicolo nikolas nikolay klaus niklas nicola: nick nicky nico klaus niko kolya miko nik
nicole nicola nicoletta: nicky nikki nic
norman: norm
octavio octavian:
oliver olivier oliviero: ollie oli
olivia: liv livvy
oscar oskar:
pamela: pam
patricia patrizia patrycja: pat patty trish tricia patti paty pati
patrick patricio patrice padraig patrizio: pat paddy rick pato
paul pablo paolo pavel pawel paulo pavlo pal: pauly pasha
paula paola paulina pauline: polly pau
penelope: penny nell
peter pedro pierre pietro piotr petr pieter petros petar pyotr per peder: pete piet perico petya pit rino pedrinho
philip phillip philippe felipe filippo filip philipp felipe: phil pip flip pippo
philippa philippina: pippa pip
prudence: pru
rachel raquel rachael rahel: rach
ralph rafe raul:
raphael rafael raffaele rafal: rafa raf rafi ralf
raymond raimundo raimund ramon raimondo: ray mundo moncho
rebecca rebekah rebeca: becky becca bex reba
regina: gina reggie
reginald reinhold: reg reggie
richard ricardo riccardo ryszard rikard: dick rick rich ricky richie rico cardo ricki
robert roberto rupert robrecht: bob rob robbie bobby bert beto robi rupert robin bobbie
roderick rodrigo: rod rick rigo roddy
roger rogelio ruggero rudiger: rog hodge
ronald ronaldo reinaldo: ron ronnie
rosa rose rosanna roza: rosie rosita
rosalind rosalinda: roz ros
rosario: charo
rosemary rosemarie romarin: rosie romy
rudolf rudolph rodolfo: rudi rudy rolf fito
samuel shmuel samuele: sam sammy samu
samantha: sam sammie
sarah sara sarai: sally sadie
sebastian sebastien sebastiano: seb bas basti bastian bastien seba
sergei sergey sergio serge sergiy serhiy: checo seryozha
sharon: shaz
sheila sheelagh sile:
sigmund siegmund sigismund: sigi
simon simeon shimon szymon: si sy
sofia sophia sophie zofia sofie sofiya: soph fifi zosia sonia sonya
solomon suleiman salomon suleyman: sol solly sal
stanley stanislaus stanislaw stanislav estanislao: stan stas staszek
stephen steven stefan stefano esteban etienne stephan szczepan stepan istvan stefanos: steve stevie steph teban stef
stephanie stefanie stefania estefania: steph steffi stef stevie fanny
susan susanna suzanne susana susanne zuzanna shoshana: sue susie suzy suse sanna zuza sanne
svetlana: lana sveta
sylvia silvia sylvie: syl
tatiana tatyana tetiana: tanya tania tata
teresa theresa therese terezia teresia: terry tess tessa tere resi tracy terri
terence terrence terencio: terry
theodore theodor teodoro fyodor feodor tadeo: ted teddy theo teo fedya
thaddeus tadeusz tadeo: ted tad thad
thomas tomas tommaso tomasz tome tomaso: tom tommy thom tomek masi
timothy timoteo timothee timofei: tim timmy timo
tobias tobiah tobit: toby tobi
ursula urszula orsola: ulla uschi ula
valentine valentin valentino walenty: val tino
valentina: val tina vale
valerie valeria: val
veronica veronika veronique weronika: vero ronnie nika vera
victor viktor vittorio wiktor: vic vick vitya
victoria viktoria vittoria wiktoria: vicky tori vic tory vicki vika
vincent vicente vincenzo vincenz wincenty: vince vinnie chente enzo vinny
virginia virginie: ginny ginger gina
vivian vivienne viviana: viv vivi
vladimir volodymyr wladimir: vlad vova volodya wolodja
walter gualtiero walther: walt wally
wendy:
wilhelmina guillermina wilma: minnie mina willa billie
winifred: winnie fred freda
xavier javier saverio xaver francisco xavier: xavi javi
yvonne ivonne: vonnie
zachary zachariah zacarias: zach zak
`;

/**
 * Names that are near one another in letters and yet others; whoever has one is not whoever has another. Together with
 * all of the lines above they tell a slip of the finger from another name.
 */
export const otherGivenNames =
	"aaron adam adele agatha aidan andrea aileen aisha alan alba alberta aldo alec alfonso alma alvaro amal amin amina amir amit amy angel angela angelo anil anita anja anjali anke anouk antje april ariel arjun arlene arun asha ashley astrid athena audrey aya ayesha bao beata bella belinda ben berta bianca bilal birte blake boris brad brandon brenda brett brian brianna brooke bruce bruno bryan camila camilla carla carol carrie casey celia celine chad chantal chen cheryl chloe cho claire clara clare claude claudio clive colin colleen corinne craig curtis damian damien dana dao dara daria darren dawn dean deepa deepak denise derek desmond devon dieter dilip dina dirk donna dora doris dylan earl edith edna eileen elias elif elio elisa ellen elliot elmer elsa else elvira emil emilio emir enzo eric erik erin ethan eva evan eve faisal farah farid fatima fay felicia felix fiona flora flavio florian floyd freya gail gary gavin gemma georgia gerda gina giselle glen glenn gordon grace greta guido gunther hadi haruki hassan hatice hazel heather hector heidi heike helga helmut hiro hiroshi hoa holly hussein ida igor ilse imran ina inga ingo ingrid ira irene irina iris irma ivan ivy jade jamal jan jana janice jared jasper jay jean jeannine jeff jenna jesse jill jin joan joann jodie joel johan jordan jorge josefa josephine joy juan juanita judith judy jun june jutta kai kamal karan kareem karen karim karin karla katrin kay keith kelly kelvin ken kerry kevin khalid kiran kirk kirsten kirsty klara kurt kyle lana lance lara larry lars latoya laurel lauren laurin layla lea leah lee leif leila len leo leon leroy leslie lester lewis liam lidia lien lily lin lina linda linh lionel lisa liu lloyd lois lola loren lorena loretta lori lorna lorraine lotte luciano lucinda lutz luz lydia lyle lynn mabel mai maja malcolm malik manfred marcel marcela marcelo marcia margit margot mariam marian mariano marina mario marion maris marisa marisol marjan marla marlene marlon marnie marsha marta martina marvin mason maud maureen maura mavis maya mei mehdi melvin mercedes meryl milan milena milo min ming minh mira mirko moira mona monica morgan mustafa myra myrna nadine naomi nasser neal neil nelson neville ngoc nigel nikhil nina nisha noah noel nolan nora norma olaf ole oleg olga omar ora otto owen paige paloma pascal pavel pearl perry phyllis pia pilar pierce piers priya priyanka rahul raj rajesh ramesh ramona randall rashid ravi raya reinhard remy rena renata rene rhoda rhonda rina rita rodney rohan roland roman rosalie ross rowan roy ruben ruby russell ruth ryan sabine sabrina said salim sally salma salvador sana sandra sanjay santiago sasha saul scott sean selma serena seth shane shannon shaun shawn sheila shirley sigrid silas silke simona simone sina sonja sonya soren stacey stacy stella stuart sunil suresh sven tamara tammy tanja tara tariq tarik tess theo thelma thea tiffany tim tina toby todd tom tomoko tonya tracey tracy travis trevor tristan troy tuan tyler ulrich ulrike umar uwe vanessa vera verena vijay viola violet wade wallace wanda warren wayne wei werner wesley wilbur wilma xia xiu yan yang yara yves yvette zara zoe".split(
		" ",
	);

/** Family names of which many people have each: equal ones say little, and near ones are others. */
export const commonFamilyNames =
	"adams ali allen andersen anderson andersson baker bauer becker bell bennett berg bergman bianchi black brown bush butler campbell carter carver chan chang chen cheng cho choi chowdhury clark clarke cohen cole collins colombo cook cooper costa cox cruz das davies davis diaz dubois duncan durand edwards eriksen eriksson esposito evans ferrari ferreira fischer flores foster fox garcia gomez gonzalez gray green greene gupta hall hansen hansson hansen harris harrison hassan hernandez hill hoffmann horvath huang hughes hussein ivanov ivanova jackson james jansen janssen jensen johansen johansson johnson johnston jones kaya kelly khan kim king klein koch kowalski kumar lambert larsen larsson lee lefebvre leroy lewis li lim lin ling liu lopez martin martinez martins mayer mehta meier meyer miller mitchell moore moreau morales moreno morgan morris morrison moser mueller muller murphy murray nelson nguyen nielsen nilsen nilsson novak nowak olsen olson ortiz park parker patel pereira perez petersen peterson petrov petrova pham phillips pinto ramirez ramos reddy reed reid reyes richter rivera roberts robertson robinson rodrigues rodriguez rogers romano romero rossi roux russell russo ryan sanchez santos sato schmid schmidt schmitt schneider schroeder schulz scott shah shaw silva simon singh smith smyth sousa stewart stone suzuki svensson takahashi tanaka taylor thomas thompson torres tran turner tyler wagner walker wang ward watanabe watson weber white williams williamson wilson wolf wong wood wright wu xu yamamoto yang yilmaz young zhang zhao zhou zimmermann".split(
		" ",
	);

/** Family names that may stand first. */
export const familyNamesFirst =
	"bai cai cao chan chang chen cheng choi chung cui dang deng dinh do doan dong duong fan feng fu fukuda gao guo han hashimoto he ho hoang hong hu huang huynh inoue ito jang jeong jiang jung kang kato kim kimura kobayashi kondo kwon lam le lee leung li liang lim lin liu lu luo ly ma matsumoto mori nakamura ng nguyen okada ota park peng pham phan saito sasaki sato shen shimizu shin song su sun suzuki takahashi tanaka tang tran trinh truong vo vu wang watanabe wei wong wu xiao xie xu yamada yamaguchi yamamoto yan yang ye yoo yoon yoshida yu yuan zeng zhang zhao zheng zhou zhu zhao".split(
		" ",
	);
