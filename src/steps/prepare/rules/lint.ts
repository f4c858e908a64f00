/** What may be wrong with a question's wording. Hints: the person decides. */
export type QuestionHint =
	| "asks-for-a-job"
	| "asks-own-pay"
	| "two-in-one"
	| "no-question";

const ASKS_FOR_A_JOB =
	/\b(hire me|hiring me|are you hiring|employ me|take me on|consider me|refer me|recommend me|(job|place|position|opening|vacancy|internship) for me|(give|offer|get|find) me an? (job|place|position|interview|internship)|any (current |open )?(openings|vacancies|positions|jobs)|my (cv|résumé|resume))(?!\p{L})/iu;

const ASKS_OWN_PAY =
	/\b(your (own |current |annual |monthly )?(salary|pay|wages?|income|earnings|bonus)|(do|did|are|were) you (earn|earning|make a (year|month)|paid|get paid|getting paid)|how much (do|did|are) you (make|earn|paid|get))\b/iu;

const SECOND_QUESTION =
	/\b(and|or) (also )?(what|how|why|who|whom|when|where|which|do|does|did|is|are|can|could|would|should)\b/iu;

/** METHOD steps 1 and 2: never a request for a job, pay as a range and never the contact's own, one thing at a time. */
export function lintQuestion(wording: string): QuestionHint[] {
	const hints: QuestionHint[] = [];
	const marks = wording.match(/\?/g)?.length ?? 0;
	if (ASKS_FOR_A_JOB.test(wording)) hints.push("asks-for-a-job");
	if (ASKS_OWN_PAY.test(wording)) hints.push("asks-own-pay");
	if (marks > 1 || SECOND_QUESTION.test(wording)) hints.push("two-in-one");
	if (marks === 0) hints.push("no-question");
	return hints;
}
