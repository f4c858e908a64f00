import { useKept } from "./kept-state.ts";

interface Words {
	/** The draft that they were written over. */
	over: string;
	text: string;
}

/**
 * A message that stands ready, in the person's own words once they change it: each letter is kept on this device until the message is out.
 * `onlyOver`: they hold only while the draft says the same, as after a talk has moved they would name the old time.
 */
export function useOwnWords(
	name: string,
	draft: string,
	{ onlyOver = false } = {},
) {
	const { value, set, forget } = useKept<Words | null>(
		`words/${name}`,
		() => null,
	);
	const own = value && (!onlyOver || value.over === draft) ? value.text : null;
	return {
		text: own ?? draft,
		isOwn: own !== null,
		type: (text: string) => set({ over: draft, text }),
		/** The message is out, or its words are kept elsewhere. */
		forget,
	};
}
