// What the live checks look for in English. Another language brings a list of its own.

/** Asks for a job, or for help in getting one (METHOD step 4: ask for insight, not a job). */
export const jobRequests: readonly RegExp[] = [
	/\b(?:job|role|position|work|employment|internship)s?\s+(?:openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|offers?)\b/giu,
	/\b(?:openings?|vacanc(?:y|ies)|open (?:positions?|roles?|jobs?))\b/giu,
	/\b(?:looking|searching|hunting|hoping) for (?:an? |some |any )?(?:new |full-time |part-time |suitable |paid )*(?:jobs?|positions?|roles?|employment|internships?|work)\b/giu,
	/\b(?:hire|employ|refer|recommend) me\b/giu,
	/\b(?:are|is) (?:you|your (?:team|company|firm|organi[sz]ation)|there anyone) hiring\b/giu,
	/\bget (?:me )?(?:a|the) (?:job|position|role|foot in the door)\b/giu,
	/\b(?:apply|applying) (?:for|to|at|with)\b/giu,
	/\bmy (?:job )?application\b/giu,
	/\b(?:put in|say) a good word\b/giu,
	/\bpass (?:on|along) my (?:details|name|cv|r[ée]sum[ée])(?!\p{L})/giu,
	/\bconsider me\b/giu,
];

/** Encloses a résumé that nobody asked for. `resume` as a verb is left alone. */
export const enclosures: readonly RegExp[] = [
	/\b(?:attach|enclos|includ|append)(?:e|es|ed|ing)?\b[^.?!\n]{0,40}\b(?:cv|r[ée]sum[ée]|curriculum vitae)(?!\p{L})/giu,
	/\b(?:my|the|a copy of my) (?:cv|r[ée]sum[ée]|curriculum vitae)(?!\p{L})/giu,
	/\b(?:cv|r[ée]sum[ée]|curriculum vitae) (?:is )?(?:attached|enclosed|below)\b/giu,
];

/** Words shortly before a phrase that turn it round: "I am not looking for a job". */
export const negation =
	/\b(?:not|never|no|without|nor|isn['’]t|am not|don['’]t|rather than|instead of)\b(?:\W+[\w'’-]+){0,4}\W*$/iu;

/** Hands the work of finding a time to the person who does the favour (METHOD step 4). */
export const bookingLinks: readonly RegExp[] = [
	/(?:https?:\/\/)?(?:[\w-]+\.)*(?:calendly\.com|cal\.com|savvycal\.com|youcanbook\.me|doodle\.com|calendar\.app\.google|zcal\.co|tidycal\.com|koalendar\.com|meetings\.hubspot\.com|bookings\.cloud\.microsoft|outlook\.office\.com\/bookwithme|appoint\.ly|acuityscheduling\.com|picktime\.com)[^\s)]*/giu,
	/\b(?:book|pick|choose|grab) (?:a |your )?(?:time|slot)s?\b[^.?!\n]{0,30}\b(?:here|link|calendar)\b/giu,
];

/** A stretch of time that is asked for. The first group is a number of minutes, if it is one. */
export const durations =
	/\b(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?[\s-]*(?:minutes?|mins?)\b|\b(?:quarter of an hour|half an hour|half-hour|(?:fifteen|twenty|twenty-five|thirty) minutes)\b/giu;

/** A first sentence that says what connects the two: shared, met, suggested, read, heard. */
export const connections =
	/\b(?:we|us|our|both|fellow|together|met|mutual|same|share[ds]?|suggest(?:ed|s)?|introduc(?:ed|es)|mention(?:ed|s)?|recommend(?:ed|s)?|told|said|spoke|alum\w*|graduat\w+|classmate|colleague|neighbou?r|friend|member|your (?:talk|article|post|paper|book|work|profile|answer|name|team|lecture|interview|podcast|project|report|column|piece|panel))\b/iu;

export const aboutSelf = /\b(?:i|me|my|mine|myself|i['’](?:m|ve|d|ll))\b/giu;
export const aboutThem =
	/\b(?:you|your|yours|yourself|you['’](?:re|ve|d|ll))\b/giu;

/** What a message may end with, after its question. */
export const farewells =
	/^(?:(?:many |with |thank you|thanks|kind|best|warm|yours|sincerely|regards|all the best|cheers|respectfully|until then|gratefully|in thanks)\b.*|.{0,3})$/iu;

export const greetings =
	/^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to)\b/iu;

/** A full stop after these ends no sentence. */
export const abbreviations =
	/(?:\b(?:dr|mr|mrs|ms|mx|prof|st|sr|jr|e\.g|i\.e|etc|approx|no|vs|ca)|\b\p{Lu})$/iu;

/** Readings of a clock: "3 pm", "15:30". */
export const clockTimes =
	/\b(?:[01]?\d|2[0-3]):[0-5]\d(?![\d%])(?:\s*[ap]\.?m\b\.?)?|\b(?:1[0-2]|0?[1-9])\s*[ap]\.?m\b\.?/giu;

/** Says whose clock is meant: an abbreviation, or "your time". */
export const zoneWords =
	/\b(?:UTC|GMT|CEST|CET|EEST|EET|WEST|WET|BST|IST|EDT|EST|CDT|CST|MDT|MST|PDT|PST|AEST|AEDT|JST|NZST|NZDT|(?:your|my|our) time)\b/u;
