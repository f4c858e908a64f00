/**
 * Word list: what people love doing, in their words, and occupations where one does it, likeliest first. All words of a
 * line must be in the text, each as the beginning of a word ("animal" stands for animals too); `a|b` is either. The more
 * words a line has, the more it counts. A person may read it and put it right.
 */
export const activityWords = `
animal|pet|dog|cat|horse: 39-2021 29-1131 29-2056 31-9096 39-2011 45-2093 19-1023
train dog|horse|animal: 39-2011 39-2021
wild|sea animal|life|fish|bird: 19-1023 19-1031.03 33-3031 39-2021
farm|cattle|cow|sheep|chicken: 11-9013 45-2093 45-2092
fix|repair|mend|work|tinker car|engine|truck|vehicle|motor: 49-3023 49-3031 49-3021
fix|repair|mend bike|bicycle: 49-3091 49-3053
fix|repair|mend phone|computer|laptop|electronic|gadget|device: 49-2011 49-2094 15-1232 49-2097
fix|repair|mend|maintain house|home|thing|anything|building: 49-9071 47-2031
repair|fix|maintain plane|aircraft: 49-3011
how machine|thing|engine work: 17-2141 17-3027 17-2112 49-9041
draw|sketch machine|part|technical|plan: 17-3013 17-2141 17-3011 27-1021
draw|paint|sketch|art: 27-1013 27-1024 27-1014 25-1121 27-1012
draw|make map: 17-1021 15-1299.02 17-3031 17-1022
draw|design house|building: 17-1011 17-3011 27-1025
old|elder|senior|aged people|person|help|care|folk: 31-1122 31-1121 31-1131 29-1141
sick|ill|patient: 29-1141 31-1131 29-1216 31-1121 31-9092
disab: 21-1093 31-1122 29-1122 25-2059 21-1015
baby|babies|toddler: 39-9011 39-9011.01 25-2011 29-1141
deliver|birth baby|babies|child: 29-9099.01 29-1161 29-1218
child|kid|young|small care|look|play|mind: 39-9011 25-2011 39-9011.01
child|kid|young|small teach|learn|school|read: 25-2021 25-2011 25-2012 25-9042
teach|explain|tutor: 25-2031 25-2021 25-3041 25-1199 13-1151
teach adult|english|foreign|immigrant: 25-3011
teenager|teen|youth: 21-1093 25-2031 39-9032 21-1012
bak|bread|cake|pastr: 51-3011 35-1011
cook|kitchen|food|meal|chef: 35-1011 35-2014 35-2013 35-2012
coffee: 35-3023.01 35-3031
serv|wait customer|guest|table|food|coffee: 35-3031 35-3023.01 35-3023
beer|wine brew|mak: 51-9012 19-1012
cocktail|bar|drink: 35-3011
number|calculat|math|figure|puzzle: 15-2041 15-2021 13-2011 15-2011 15-2051 15-2031
data|pattern|statistic: 15-2051 15-2041 15-2051.01 15-2031
account|book keep|small|business|company: 43-3031 13-2011
money|saving|finance|financ advi|help|plan|giv: 13-2052 13-2071 13-2051
stock|invest|share|market trad|buy|financ|invest: 13-2051 41-3031
tax: 13-2082 13-2011
photo|picture|camera: 27-4021 27-4031
film|movie|video edit|cut: 27-4032
film|movie|video make|making|shoot|direct: 27-2012 27-4031 27-4032
write|writing|story|stories|novel|poem: 27-3043 27-3043.05 27-3041 27-3023
news|interview|journal: 27-3023 27-3011
news tv|television|radio|present|explain|read: 27-3011 27-3023
radio|podcast: 27-3011
read|correct book|text: 27-3041 43-9081
book library: 25-4022 43-4121 25-4031
history|old|archive document|paper|past: 25-4011 19-3093
plant|garden|flower|grow: 37-3011 45-2092 19-1013 11-9013 17-1012
flower arrang|bouquet|design: 27-1023
tree|forest|wood look|outside|care|protect|manag|plant: 19-1032 37-3013 45-4011 19-4071
outdoor|outside|nature|mountain: 19-1031.03 37-3011 19-1032 39-7012 33-9092
climate|environment|nature|planet|pollution protect|save|sav|clean|chang|stop: 19-2041 19-1031 19-2041.01 13-1199.05 17-2081
recycl|waste: 53-1042.01 53-7081 13-1199.05
game video|computer|mak|design|play: 15-1255.01 15-1252 27-1014
program|code|coding|software|app: 15-1252 15-1251 15-1254
website|web: 15-1254 15-1255 15-1299.01
computer|it help|fix|support: 15-1232 15-1231
computer hack|secur|protect|safe: 15-1212 15-1299.05 15-1299.04
hack: 15-1299.04 15-1212
network|server: 15-1244 15-1241
robot: 17-2199.08 17-3024.01 17-2199.05
electric|wir|circuit: 47-2111 17-2071 17-3023
wir|electric house|home|building: 47-2111 49-2098
solar|panel: 47-2231 17-2199.11
wind turbine: 49-9081 17-2199.10
fly|pilot plane|aircraft|helicopter|airplane: 53-2011 53-2012
rocket|space: 17-2011 19-2011 19-2012
star|planet|universe|astronom study|look|watch|telescop|star|learn: 19-2011 19-2012
court|law|justice|argu|legal|case: 23-1011 23-2011 23-1023
conflict|disput settl|resolv|mediat: 23-1022 13-1075
crime|criminal|mystery|mysteries|detective solv|investigat|catch|find|work: 33-3021 19-4092 33-9021 33-3021.06
police|order|protect people|communit|street|citizen: 33-3051 33-9032
emergenc|rescue|ambulance|accident|save people|life|lives|help|work: 29-2043 29-2042 33-2011
fire fight|rescue|put: 33-2011
cloth|fashion|dress design|make|sew: 27-1022 51-6052 51-6092
sew|knit|tailor|stitch: 51-6052 51-6031 51-6051
hair: 39-5012 39-5011
makeup|beauty|skin|nail: 39-5091 39-5094 39-5092 39-5012
massag|relax: 31-9011
listen people|problem|worr: 21-1014 21-1013 19-3033 21-1012
people problem|trouble help|support|solv: 21-1014 21-1023 21-1093 19-3033
mind|psycholog|brain|behavio: 19-3033 19-3039 21-1014 29-1217
addict|drug help|people|quit: 21-1011
immigrant|refugee|newcomer: 21-1093 21-1021 21-1099 25-3011
poor|homeless|communit|volunteer: 21-1093 21-1099 21-1094 11-9151
faith|god|church|pray|spiritual: 21-2011 21-2021
build|mak house|home|building: 47-2031 47-2061 11-9021
wood|furniture build|work|mak|carv|craft: 47-2031 51-7011 51-7042
furniture: 51-7011 27-1021 51-6093
brick|stone|wall build|lay|cut: 47-2021 47-2022
weld|metal: 51-4121 51-2041 51-4041
paint wall|house|room: 47-2141
decorat|furnish room|home|house|interior: 27-1025 27-1026 47-2141
plumb|pipe|water fix|install: 47-2152
bridge|road|tunnel build|design|plan: 17-2051 17-2051.01
cit|town|neighbo plan|grow|design: 19-3051 17-1012
machine|big|heavy operat|driv|digger|excavator: 47-2073 53-7051 53-7021
driv|truck|road|distance: 53-3032 53-3033 53-3052
driv people|bus|taxi: 53-3052 53-3054 53-3053
train|railway|locomotive: 53-4011 53-4031
sea|ship|boat|sail|ocean: 53-5021 53-5011 45-3031 53-5031
fish catch|sea|boat: 45-3031
ocean|marine study|life|research: 19-1023 19-2042 19-1029.04
music|guitar|piano|sing|band|violin: 27-2042 27-2041
sound|music record|mix|studio: 27-4014
danc: 27-2031 27-2032 25-3021
act|stage|theat|perform: 27-2011 27-2012 27-2042
sport|football|soccer|team|basketball|player coach|train|teach: 27-2022 39-9031
sport|fit|exercise|gym|workout: 39-9031 27-2022 29-1128
sport|compet play|professional|compet: 27-2021
game|match referee|whistle|judge: 27-2023
language|translat|interpret: 27-3091 25-1124
sell|persuad|convinc: 41-2031 41-4012 41-3091 11-2022
sell house|home|apartment|property: 41-9022 41-9021
customer|client talk|help|phone|chat: 43-4051 41-2031
advert|brand|market|social media: 13-1161 11-2021 11-2011 27-3031
shop|store run|own: 41-1011 11-1021
business|company|team start|run|own|lead|manag: 11-1021 11-1011
hotel: 11-9081 43-4081
restaurant run|own|manag: 11-9051
tourist|travel|visitor show|guid|around|tour: 39-7011 39-7012 41-3041
travel|trip plan|book|organi: 41-3041 39-7012
part|wedding|event|conference organi|plan: 13-1121
organi|project|plan|coordinate people|team|thing|project: 13-1082 13-1121 11-1021
office|paper|file|tidy|desk organi|order|keep: 43-6014 43-9061 43-4071
hir|recruit|interview people|staff|candidate|employ: 13-1071 11-3121
train staff|worker|employee|colleague: 13-1151 11-3131
clean|tidy: 37-2012 37-2011
tooth|teeth|dental: 29-1021 29-1292 31-9091
eye|glasses|vision: 29-1041 29-2081 29-1241
ear|hearing: 29-1181 29-2092
speech|speak|stutter|voice help|therap|child: 29-1127
walk|move|injur|limb|leg|arm|muscle again|help|heal|recover|lost|rehab: 29-1123 29-2091 29-1122 31-2021
medicine|drug|cure|vaccine find|develop|discover|new|research: 19-1042 19-2031 19-1021
medicine|pill|pharmac: 29-1051 29-2052
surgery|operat body|people|surgeon: 29-1249 29-2055
health|healthy|nutrition|diet eat|advi|teach|help: 29-1031 21-1091
laboratory|lab|experiment|microscope: 19-4021 19-1042 29-2012 19-2031 19-4031
food lab|test|safety|science: 19-1012 19-4013 45-2011
chemical|chemist|molecule: 19-2031 17-2041 19-4031
bone|pot|ancient|dig|ruin|fossil old|dig|ancient|up|study|discover: 19-3091 19-2042 25-4013
rock|mineral|volcano|earth|earthquake: 19-2042 19-2043
weather|storm: 19-2021
painting|art|museum restor|old|exhibit|conserv|collect: 25-4013 25-4012 27-1013
jewel|ring|gold|silver: 51-9071 27-1012
pottery|ceramic|clay: 27-1012 51-9195.05
craft|hand|handmade mak|work: 27-1012 51-7011 51-6052
check|inspect|quality product|mistake|error|fault: 51-9061 15-1253
econom|societ|politic study|understand|analy|policy: 19-3011 19-3094 19-3041
vote|govern|politic chang|law|run: 11-1031 19-3094
logistic|warehouse|deliver pack|move|organi|send|supply: 13-1081 53-7062 11-3071
safety|danger|accident work|prevent: 19-5011 17-2111
death|funeral|grie: 39-4031 21-1014
gem|fair|casino deal|card: 39-3011
surf|swim|pool|beach: 33-9092 27-2022
`;
