import w from "#messages/arrange-writing";

const words: Record<string, () => string> = {
	greeting: w.fieldGreeting,
	connection: w.fieldConnection,
	reason: w.fieldReason,
	background: w.fieldBackground,
	ask: w.fieldAsk,
	closing: w.fieldClosing,
	thisIs: w.fieldThisIs,
	forward: w.fieldForward,
	open: w.fieldOpen,
	name: w.fieldName,
	given: w.fieldGiven,
	introducer: w.fieldIntroducer,
	seeker: w.fieldSeeker,
	work: w.fieldWork,
	theirWork: w.fieldTheirWork,
	place: w.fieldPlace,
	subject: w.fieldSubject,
	minutes: w.fieldMinutes,
	phone: w.fieldPhone,
};

/** What stands in place of a template's field. */
export function fieldWords(name: string): string {
	return words[name]?.() ?? name;
}
