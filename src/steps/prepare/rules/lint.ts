/** What may be wrong with a question's wording. Hints: the person decides. */
export const questionHints = [
	"asks-for-a-job",
	"asks-own-pay",
	"too-personal",
	"two-in-one",
	"leading",
	"closed",
	"no-question",
] as const;
export type QuestionHint = (typeof questionHints)[number];

const ASKS_FOR_A_JOB =
	/\b(hire me|hiring me|are you hiring|employ me|take me on|consider me|refer me|recommend me|(job|place|position|opening|vacancy|internship) for me|(give|offer|get|find) me an? (job|place|position|interview|internship)|any (current |open )?(openings|vacancies|positions|jobs)|my (cv|résumé|resume))(?!\p{L})/iu;

const ASKS_OWN_PAY =
	/\b(your (own |current |annual |monthly )?(salary|pay|wages?|income|earnings|bonus)|(do|did|are|were) you (earn|earning|make a (year|month)|paid|get paid|getting paid)|how much (do|did|are) you (make|earn|paid|get))\b/iu;

/** What one does not ask somebody whom one meets over their work: age, family, faith, health, politics, papers, where they live. */
const TOO_PERSONAL =
	/\b(how old are you|your age|your (husband|wife|spouse|partner|children|kids|family|marriage|religion|faith|health|illness|disability|diagnosis|pregnancy|sexuality|politics|debts?|visa|immigration status|weight)|are you (married|single|divorced|pregnant|religious|gay|lesbian|ill|disabled)|(do|did) you (have|want|plan to have) (any )?(children|kids|a family|a baby)|(whom?|which party|what party|how) (do|did|will) you vote|did you vote|do you (believe in god|pray|go to church)|where (exactly )?do you live|your home address|why (were you fired|did they fire you)|(were|got) you fired)\b/iu;

const SECOND_QUESTION =
	/\b(and|or) (also )?(what|how|why|who|whom|when|where|which|do|does|did|is|are|can|could|would|should)\b/iu;

/** Puts the answer into the other's mouth: a tag at the end, a judgement in front, or "don't you". */
const LEADING =
	/(\b(don['’]t|doesn['’]t|didn['’]t|isn['’]t|aren['’]t|wasn['’]t|wouldn['’]t|shouldn['’]t|couldn['’]t|haven['’]t|won['’]t|can['’]t) (you|it|they|this|that|there|one|people|we)\b|\b(do|would) you not\b|^\s*(surely|obviously|clearly|of course|i assume|i suppose|so,? it['’]s)\b|,\s*(right|correct|no|yes|true|or)\s*\?|\bhow (great|wonderful|terrible|awful|amazing|boring|hard) (is|was|are|it)\b|\byou (must|surely|obviously) (love|hate|like|enjoy|be)\b|\bdo you agree\b|\bwould you agree\b)/iu;

/** Begins as a question that "yes" or "no" answers. An invitation to tell is open, whatever it begins with. */
const CLOSED =
	/^((so|and|but|also|well|then),? )*(is|are|am|was|were|do|does|did|can|could|would|will|should|shall|has|have|had|may|might|must)\b/iu;
const INVITES =
	/^(so |and )*(can|could|would|will|may|might) (you|i)\b.*\b(tell|describe|explain|walk me|talk me|share|say|give me (an? )?(example|idea)|hear|ask (you )?(what|how|which|who|why|where))\b/iu;

/** METHOD steps 1 and 2: never a request for a job, pay as a range and never the contact's own, one open thing at a time. */
export function lintQuestion(wording: string): QuestionHint[] {
	const hints = unaskableHints(wording);
	const marks = wording.match(/\?/g)?.length ?? 0;
	// What should not be asked at all needs no better form.
	const isAskable = hints.length === 0;
	if (marks > 1 || SECOND_QUESTION.test(wording)) hints.push("two-in-one");
	if (isAskable && LEADING.test(wording)) hints.push("leading");
	else if (isAskable && isClosed(wording)) hints.push("closed");
	if (marks === 0) hints.push("no-question");
	return hints;
}

/** What the program itself never puts into a set: a request for a job, a question for their own pay, one too personal. */
export function unaskableHints(wording: string): QuestionHint[] {
	const hints: QuestionHint[] = [];
	if (ASKS_FOR_A_JOB.test(wording)) hints.push("asks-for-a-job");
	if (ASKS_OWN_PAY.test(wording)) hints.push("asks-own-pay");
	if (TOO_PERSONAL.test(wording)) hints.push("too-personal");
	return hints;
}

/** Looks at the last sentence, which is the one that asks: "I read about it. Is it so?" is closed. */
function isClosed(wording: string): boolean {
	const asks = wording
		.trim()
		.split(/(?<=[.!:;])\s+/u)
		.at(-1);
	return asks !== undefined && CLOSED.test(asks) && !INVITES.test(asks);
}
