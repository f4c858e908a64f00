const REPLY = /^\s*(?:re|aw|antw|sv|vs|odp|tr|r)\s*(?:\[\d+\])?\s*:/i;

/**
 * The subject under which a message goes out. Mail programs keep a thread together by it, so what follows in one goes by the
 * subject of its first message.
 */
export function replySubject(
	subject: string,
	thread: readonly { subject: string | null; isOurs: boolean }[],
): string {
	const first = thread.find(({ isOurs }) => isOurs)?.subject;
	if (!first) return subject;
	return REPLY.test(first) ? first : `Re: ${first}`;
}
