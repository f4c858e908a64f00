// What the live checks look for in English. Another language brings a list of its own.

/** What one is employed as or in. */
const JOB =
	"(?:jobs?|roles?|positions?|internships?|placements?|traineeships?|apprenticeships?|vacanc(?:y|ies)|employment)";
/** Words between "a" and the job: "a junior data analyst role", but not "somebody in this role". */
const WHICH =
	"(?:(?!(?:into|in|on|of|about|from|with|for|to|and|or|who|whose|that|your|their|right|good|wrong|best)\\b)[\\p{L}-]+ ){0,3}";
const ONE = "(?:an? |the |any |some |my |another |other |more |that |this )?";
const THEIR_PLACE =
	"your (?:[\\p{Ll}-]+ )?(?:team|company|firm|organi[sz]ation|department|group|office|lab|staff|school|agency|business|hospital|clinic|bank|employer|start-?up)";
const I_WOULD =
	"\\bI(?:['’](?:d|m|ve)| would| am| want| hope| wish| do| have| really| very much| also| always| truly| so| just)*";
const RESUME =
	"(?:c\\.?v\\.?s?|r[ée]\u0301?sum[éèe]\u0301?s?|curriculum vitae)";

/** Asks for a job, or for help in getting one (METHOD step 4: ask for insight, not a job). */
export const jobRequests: readonly RegExp[] = [
	String.raw`\b(?:job|career|role|position|work|employment|internship)s?\s+(?:openings?|opportunit(?:y|ies)|vacanc(?:y|ies))\b`,
	String.raw`\bjob offers?\b`,
	String.raw`\b(?:openings(?! of\b)|vacanc(?:y|ies)|open (?:positions?|roles?|jobs?))\b`,
	// "An opening on Tuesday" is a free half hour.
	String.raw`\b(?:an|any|another|current|suitable|this|your) opening\b(?! (?:of|in (?:your|the) (?:calendar|diary|schedule|week|day)|this|next|on|tomorrow|before|after|remarks?|speech|talk|night|ceremony|chapter|line|lecture|act|hours?|day)\b)`,
	String.raw`\b(?:looking|searching|hunting|hoping|applying|search) for ${ONE}${WHICH}(?:${JOB}|work)\b(?! (?:to|as)\b[^.?!\n]{0,20}\b(?:describe|learn)\b)`,
	String.raw`\b(?:looking for|seeking|in search of|interested in|exploring|open to) ${ONE}(?:new|career|job|work|other|professional|employment|exciting)(?: [\p{L}-]+)? opportunit(?:y|ies)\b`,
	String.raw`\b(?:looking for|seeking|interested in) ${ONE}opportunit(?:y|ies) (?:in|at|with|within) (?:your?|the|this)\b`,
	String.raw`\bseeking ${ONE}${WHICH}(?:${JOB}|work)\b`,
	String.raw`\bI(?:['’]m| am)(?: (?:currently|actively|now|still))? (?:job[- ]?(?:hunting|searching|seeking)|on the job market|open to work|available for (?:hire|work))\b`,
	String.raw`\b(?:hir(?:e|ing)|employ(?:ing)?|recruit(?:ing)?|tak(?:e|ing) on) me\b`,
	String.raw`\btak(?:e|ing) me on\b`,
	String.raw`\brefer me\b(?! to (?:an?|one|the|another|others?|people|colleagues?|whoever|(?:some|any)(?:one|body))\b)`,
	String.raw`\brefer me to [^.?!\n]{0,20}(?:recruit\w+|hiring|HR)\b`,
	String.raw`\brecommend me\b(?! (?:an?|some|any|other|people|books?)\w*\b)`,
	String.raw`\b(?:are|is|if|whether|that) (?:you|they|we|there anyone|anyone|somebody|someone|your (?:[\p{L}-]+ ){1,2}|the (?:team|company|firm) |\p{Lu}[\p{L}&.-]+)\s*(?:is |are )?(?:guys |folks |all |currently |still |actively |also |now |presently |ever |even )*(?:hiring|recruiting)\b(?! (?:process|manager|practice|market|trend|polic)\w*)`,
	String.raw`\b(?:get|find|land|secure)(?:ting|ing)? me ${ONE}${WHICH}(?:${JOB}|interview|in|work)\b`,
	String.raw`\bhelp me (?:to )?(?:get|find|land|secure) ${ONE}${WHICH}(?:${JOB}|work|hired)\b`,
	String.raw`\bI(?:['’]d| would| do| really| badly| urgently)*(?: like| hope| want| wish| need)? ?(?:to )?(?:get|find|land|need) ${ONE}${WHICH}(?:${JOB})\b(?! (?:descriptions?|titles?|market|profiles?)\b)`,
	String.raw`\bget ${ONE}foot in the door\b|\bget my foot in the door\b`,
	String.raw`\bfor an? job interview\b`,
	String.raw`\b(?:chances?|possibility|prospect) of ${ONE}${WHICH}(?:${JOB}|work)\b`,
	String.raw`\b(?:an?|any|some) (?:(?!right|good|wrong|realistic|bad|great|sensible)[\p{L}-]+ )?(?:job|role|position|work|spot|internship|opening|vacancy) for me\b`,
	String.raw`\bis there (?:an?|any) (?:(?!good|right|typical|difference)[\p{L}-]+ )?(?:job|role|position|internship)s? (?:for|at|in|with|open|available)\b`,
	String.raw`\b(?:know|hear|think|aware|learn)s? (?:of|about) (?:an?|any|some|other|suitable)(?: [\p{L}-]+){0,2} (?:${JOB})\b`,
	String.raw`\b(?:let me know|tell me|inform me|notify me|alert me) (?:of|about|when|if)[^.?!\n]{0,30}\b(?:jobs|roles|positions|vacanc(?:y|ies)|openings?|hiring)\b`,
	String.raw`\b(?:do|does|could|would|can|will|might) (?:you|your (?:[\p{L}-]+ ){1,2})\s*(?:also |ever |please )?(?:offer|have|give|need|want)(?: me)? (?:any |an? |some |paid )*(?:[\p{L}-]+ )?(?:internships?|traineeships?|apprenticeships?|placements?|jobs|positions|roles)\b`,
	String.raw`\b(?:offer|give) me (?:an? |any |some )(?:[\p{L}-]+ )?(?:internship|traineeship|apprenticeship|placement|job|position|role|work)\b`,
	String.raw`\bintern (?:with|at|for) (?:you|your)\b`,
	String.raw`${I_WOULD}(?: (?:love|like|want|hope|wish|happy|glad|keen|eager|excited|interested|available|ready|applying|dream(?:ing)?))? (?:to|in|on|of) (?:work(?:ing)?|join(?:ing)?|be(?:coming|come)?(?: a)? (?:part|member) of) ?(?:for|at|with|in|alongside)? ?(?:${THEIR_PLACE}|you\b(?! (?:on|at|for (?:a|our|the)|in person)\b)|\p{Lu}\p{L}+ (?:with|alongside) you\b)`,
	String.raw`\binterested in (?:an?|the|any|your) ${WHICH}(?:job|position|role|internship|vacancy)s? (?:at|in|with|on) (?:your|you)\b`,
	String.raw`\bI(?:['’]d| would| could| might| may| will| am)+ (?:be )?an? (?:\p{L}+ )?(?:fit|match|asset|addition|candidate) (?:for|to|in|at) (?:your|the) (?:team|company|firm|organi[sz]ation|role|position|job|department)\b`,
	String.raw`\bI(?:['’](?:d|m|ve|ll))?\b[^.?!\n]{0,40}\bappl(?:y|ying|ied) (?:for|to|at|with) (?:you\b|your\b|(?:an?|the|any|this|that|some) ${WHICH}(?:${JOB})\b|${JOB}\b)`,
	String.raw`\b(?:how|where) (?:to|I (?:can|could|should|might)|can I|do I|could I|should I) apply(?: (?:for|to|at|with) (?:your|you|an?|the|this) [^.?!\n]{0,20}|[.?!])`,
	String.raw`\bmy (?:job )?application\b(?! of\b)`,
	String.raw`\b(?:an?|the) application (?:to|with|at|for) (?:your|you)\b`,
	String.raw`\b(?:put in|say) a good word\b|\bvouch for me\b`,
	String.raw`\bput(?:ting)? me forward\b|\bkeep(?:ing)? me in mind\b|\breferral (?:for|to) (?:an?|the|your) ${WHICH}(?:${JOB}|HR)\b`,
	String.raw`\b(?:pass|hand|send) (?:on |along )?my (?:details|name|cv|r[ée]sum[ée])(?!\p{L}) ?(?:on|along|to)?\b`,
	String.raw`\bconsider(?:ing)? me(?= (?:for|when|if)\b|[.?!,]|$)`,
].map((pattern) => new RegExp(pattern, "giu"));

/** Before such words: their work is about jobs, or it was they who looked for one. Then nobody is asked for any. */
export const othersJobs =
	/\byour (?:[\p{L}-]+ ){0,2}(?:article|paper|book|talk|report|research|stud(?:y|ies)|post|column|lecture|course|thesis|piece|podcast|blog|advice|guide|survey)s?(?: [\p{L}-]+){0,4} $|\b(?:you|they|he|she|people)(?:['’]ve|['’]re| have| had| were| are)?(?: (?:also|once|still|each year|often))? (?:run|manage|stud(?:y|ied)|write|wrote|teach|taught|spoke|speak|talk(?:ed)?|described?|explain(?:ed)?|research(?:ed)?|coordinate|handle|filled?|advertised?|looking|looked|searching|searched|hoping|apply|applied|applying|came|got|get)\b[^.?!,;\n]{0,40}$|\byou(?: were|['’]d been)(?: [\p{L}-]+)? $|\bhow (?:you|one|people) [^.?!,;\n]{0,30}$|\b(?:stud(?:y|ies|ied)|oxygen) (?:[\p{L}-]+ )?$/iu;

/** Encloses a résumé that nobody asked for. `resume` as a verb is left alone. */
export const enclosures: readonly RegExp[] = [
	String.raw`\b(?:attach|enclos|includ|append|send|forward|shar)(?:e|es|ed|ing)?\b(?:(?!\byour\b|\bhow\b)[^.?!,;\n]){0,40}\b${RESUME}(?!\p{L})`,
	String.raw`\b(?:attached|enclosed),? (?:(?:is|are|please|you|will|['’]ll|find|see|here|for) ?)*(?:my|an?|the) (?:[\p{L}-]+ )?${RESUME}(?!\p{L})`,
	String.raw`\b(?:my|a copy of my)(?: [\p{L}-]+)? ${RESUME}(?!\p{L})`,
	String.raw`\b${RESUME} (?:is |are )?(?:attached|enclosed|below)\b`,
	String.raw`\b(?:attached|enclosed) (?:[\p{L}-]+ )?${RESUME}(?!\p{L})`,
].map((pattern) => new RegExp(pattern, "giu"));

/** Before "my résumé": it is worked on, not sent. */
export const ownPapers =
	/\b(?:updat\w+|rewrit\w+|rewrote|rework\w*|writ(?:e|ing)|wrote|polish\w*|improv\w+|chang\w+|gaps? (?:in|on)|(?:have|need|put|belongs?|matters?|goes|look\w*)(?: [\p{L}-]+){0,3} on) $/iu;

/** Words shortly before a phrase that turn it round: "I am not looking for a job"; but not "I am not sure if you are hiring". */
export const negation =
	/\b(?:(?:not|isn['’]t|don['’]t|do not|won['’]t|wouldn['’]t)\b(?! (?:sure|certain|only|just|know (?:if|whether)|hesitate|mind)\b)|never|no(?! (?:pressure|problem|doubt|worries|hurry|rush))|without|nor|rather than|instead of)\b(?:[^\p{L}\p{N}.?!\n]+(?!but\b|however\b|though\b)[\p{L}\p{N}'’-]+){0,6}[^\p{L}\p{N}.?!\n]*$/iu;

const BOOKING_HOSTS =
	"calendly\\.com|cal\\.com|savvycal\\.com|youcanbook\\.me|doodle\\.com|calendar\\.app\\.google|zcal\\.co|tidycal\\.com|koalendar\\.com|meetings(?:-\\w+)?\\.hubspot\\.com|bookings\\.cloud\\.microsoft|book\\.ms|appoint\\.ly|acuityscheduling\\.com|as\\.me|picktime\\.com|simplymeet\\.me|simplybook\\.\\w+|fantastical\\.app|when2meet\\.com|rallly\\.co|framadate\\.org|reclaim\\.ai|vimcal\\.com|vcita\\.com|oncehub\\.com|scheduleonce\\.com|zeeg\\.me|chilipiper\\.com|meetergo\\.com|lemcal\\.com|crab\\.fit|neetocal\\.com|trafft\\.com|setmore\\.com|appointlet\\.com|harmonizely\\.com|usemotion\\.com|calendar\\.notion\\.so|cron\\.com|clockwise\\.com|getclockwise\\.com|meetingbird\\.com|mixmax\\.com|book\\.morgen\\.so|vyte\\.in|whenavailable\\.com|xoyondo\\.com|terminplaner\\d?\\.dfn\\.de|dudle\\.\\w+";

/** Hands the work of finding a time to the person who does the favour (METHOD step 4). */
export const bookingLinks: readonly RegExp[] = [
	`(?:https?:\\/\\/)?(?<![\\w@.-])(?:[\\w-]+\\.)*(?:${BOOKING_HOSTS})(?![\\w-])[^\\s)>]*`,
	String.raw`(?:https?:\/\/)?calendar\.google\.com\/calendar\/(?:u\/\d\/)?(?:appointments|selfsched)[^\s)>]*`,
	String.raw`(?:https?:\/\/)?outlook\.office(?:365)?\.com\/(?:bookwithme|owa\/calendar|book)\b[^\s)>]*`,
	String.raw`https?:\/\/[^\s)>]*\/(?:apps\/calendar\/appointment|bookings?|book-?(?:me|now|a-(?:call|meeting|time))|schedule-?(?:me|a-(?:call|meeting))?|appointments?)(?:[/?#][^\s)>]*)?(?![\w-])`,
	String.raw`https?:\/\/(?:book(?:ings?|me)?|schedule|scheduling|meet-me|appointments?)\.[^\s)>]+`,
	String.raw`\b(?:book|pick|choose|grab|find|select|schedule|reserve) (?:an? |any |your |another |yourself a )?(?:[\p{L}-]+ )?(?:time|slot|call|meeting|appointment)s?\b(?! (?:notes|minutes|zone|signature|series))[^.?!;\n]{0,40}\b(?:here\b|link\b|my calendar|my (?:[\p{L}-]+ )?page|on my (?:site|website))`,
	String.raw`\bmy (?:calendly|(?:booking|scheduling|calendar|appointment|meeting) (?:link|page|tool|calendar))\b|\b(?:booking|scheduling) link\b`,
	String.raw`\b(?:link|page)\b[^.?!\n]{0,20} to (?:book|schedule|pick|reserve|choose|find) (?:an? |any |your )?(?:[\p{L}-]+ )?(?:time|slot|call|meeting|appointment)\b(?! (?:notes|minutes|zone|signature|series))`,
].map((pattern) => new RegExp(pattern, "giu"));

const TENS = "twenty(?:[- ]five)?|thirty|five|ten|fifteen";

/** A stretch of time that is asked for. The first group is a number of minutes, if it is one. */
export const durations = new RegExp(
	String.raw`\b(\d{1,3})(?:\s*(?:-|–|to|or)\s*(\d{1,3}))?[\s-]*(?:minutes?|mins?)\b|\b(?:(?:a )?quarter (?:of an )?hour|half an hour|half-hour|(?<!(?:forty|fifty)[- ])(?:${TENS})[\s-](?:minutes?|mins?))\b|\b\d{1,2}['’′](?=[\s?.,]|$)`,
	"giu",
);

/** More than anybody should be asked for, in other words than a number of minutes. */
export const longStretches =
	/(?<!\b(?:half|quarter of) )\b(?:an|one|two|three|a couple of|a few|(?<![\d.])[1-9]\d?(?:\.\d)?)(?: full)?[\s-](?:hours?|hrs?)\b(?!['’]|[ -](?:a|per|each|ago|away|drive|north|south|east|west|later|before|after|week)\b)|\b(?:forty|fifty)(?:[- ]five)?[\s-](?:minutes?|mins?)\b|\b(?:sixty|ninety)[\s-](?:minutes?|mins?)\b/giu;

/** A first sentence that says what connects the two: shared, met, suggested, read, heard. */
export const connections =
	/\b(?:we|us|our|both|fellow|together|met|mutual|same|share[ds]?|suggest(?:ed|s)?|introduc(?:ed|es)|mention(?:ed|s)?|recommend(?:ed|s)?|told|said|spoke|alum\w*|graduat\w+|classmate|colleague|neighbou?r|friend|member|taught|attended|you and i|student of yours|(?:heard|saw|listened to) you|you (?:gave|wrote|published|presented|posted)|(?:good|great|nice|lovely|wonderful|fun|pleasure) (?:to )?(?:meet|see|talk|catch|chat|hear)(?:ing)?|your (?:[\p{L}-]+ )?(?:(?:old |former )?(?:school|class|student|university|college|employer|team)|talk|article|post|paper|book|work|profile|answer|name|team|lecture|interview|podcast|project|report|column|piece|panel))\b/iu;

export const aboutSelf = /\b(?:i|me|my|mine|myself|i['’](?:m|ve|d|ll))\b/giu;
export const aboutThem =
	/\b(?:you|your|yours|yourself|you['’](?:re|ve|d|ll))\b/giu;

/** What a message may end with, after its question. */
export const farewells =
	/^(?:(?:many |with |thank you|thanks|kind|best|warm|yours|sincerely|regards|all the best|cheers|respectfully|until then|gratefully|in thanks)\b.*|.{0,3})$/iu;

/** A sentence that says no more than thanks or a wish, and may stand between the question and the farewell. */
export const courtesies =
	/^(?:(?:and|so|again|in any case|either way|whatever you decide|in advance|many|with|with many),? )*(?:thank you|thanks|thank-you)\b|^I(?:['’]d| would)?(?: (?:really|very much|truly|greatly|do|deeply))* appreciate you(?:r|\b)|^(?:I(?:['’]m| am)? )?look(?:ing)? forward\b|^(?:I )?hope to hear\b|^(?:have a|wishing you|enjoy)\b|^if not\b|\bno (?:worries|pressure|hurry|obligation)\b|\ba (?:short |quick |simple )?no is\b/iu;

export const greetings =
	/^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to)\b/iu;

/** A full stop after these ends no sentence. */
export const abbreviations =
	/(?:\b(?:dr|mr|mrs|ms|mx|prof|st|sr|jr|e\.g|i\.e|etc|approx|no|vs|ca)|\b\p{Lu})$/iu;

/** Readings of a clock: "3 pm", "15:30", "15h30", "noon"; a bare number only beside a weekday. "16:9" and "Matthew 5:16" are none. */
export const clockTimes =
	/(?<!\b(?:Matthew|Mark|Luke|John|Genesis|Exodus|Psalms?|Proverbs|Romans|Isaiah|Acts|Sura) )\b(?:[01]?\d|2[0-3]):[0-5]\d(?![\d%])(?:\s*[ap]\.?m\b\.?)?|\b(?:1[0-2]|0?[1-9])\s*[ap]\.?m\b\.?|\b(?:[01]?\d|2[0-3])h[0-5]\d\b|(?<=\b(?:at|from|until|to|by) )(?:[01]?\d|2[0-3])\.(?:00|15|30|45)\b(?! (?:each|per|euros?|dollars?|pounds?|percent|%))|\b(?:1[0-2]|[1-9]) o['’]clock\b|(?<=\b(?:at|by|around|before|after|from|until) )(?:noon|midday)\b|(?<=(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?:morning|afternoon|evening))?(?:,? (?:at|around|from|about)) )(?:[01]?\d|2[0-3])(?:\.[0-5]\d)?(?=[?.,!;)]?(?:\s+(?:or|and|if|to)\b|\s*$|[?.,!;)]))/gimu;

/** Says whose clock is meant, anywhere in the text: "all times CET", "German time". */
export const zoneWords =
	/\b(?:(?:UTC|GMT)(?:\s?[+−-]\d{1,2}(?::?\d\d)?)?|CEST|CET|EEST|EET|WEST|WET|MSK|TRT|BST|IST|SAST|WAT|PKT|SGT|HKT|KST|JST|PHT|AEST|AEDT|ACST|AWST|NZST|NZDT|BRT|[ECMPA][DS]T)\b|\b(?!(?:AM|PM|Any|What|Some|That|This|Each|Next|Last|First|Every|Which|Good|Free|The|Our|My|Your|Spare|Part|Full|Long|Short|Lead|Real|No|Another)\b)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? [tT]ime\b/gu;

/** Right after a clock time: "your time", or a place with a capital that is no day, month or beginning of a sentence. */
export const placeAfterTime =
	/^[ \t(,/–-]*(?:(?:in|for|on) )?(?:(your|my|our) time\b|(?:the )?(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|January|February|March|April|May|June|July|August|September|October|November|December|Thanks?|Kind|Best|Would|Could|Can|Will|If|It|You|We|That|This|These|Please|Or|And|My|Your|The|Many|For|In|Is|Do|Does|Are|Any|What|Which|With|Until|Then|As|There|Both|All|Zoom|Teams|Skype|Meet)\b)(\p{Lu}\p{L}+(?:\s?[+−-]\d{1,2}(?::?\d\d)?)?))/u;
