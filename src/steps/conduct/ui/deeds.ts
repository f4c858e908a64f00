import { client } from "#web/api.ts";
import type { SheetDeed } from "../rules/on-device.ts";

const at = client.meetings[":id"];

/** The request that says a deed to the server. */
export function requestFor(id: string, deed: SheetDeed) {
	const param = { id };
	switch (deed.do) {
		case "start":
			return to("POST", at.start.$url({ param, query: { at: deed.at } }));
		case "question": {
			const { id: questionId, status } = deed;
			const url = at.questions[":questionId"].$url({
				param: { id, questionId },
			});
			return to("PUT", url, { status });
		}
		case "check": {
			const url = at.checklist[":key"].$url({ param: { id, key: deed.key } });
			return to("PUT", url, { done: deed.done });
		}
		case "dress":
			return to("PUT", at.dress.$url({ param }), { dress: deed.dress });
		case "access":
			return to("PUT", at.access.$url({ param }), deed.asked);
		case "added-time":
			return to("PUT", at["added-time"].$url({ param }), {
				minutes: deed.minutes,
			});
		case "closing":
			return to("PUT", at["closing-pair"].$url({ param }), deed.pair);
		case "participant":
			return to("POST", at.participants.$url({ param }), deed.person);
		case "suggest":
			return to("POST", at.suggestions.$url({ param }), deed.person);
		case "end":
			return to("POST", at.end.$url({ param }), deed.how);
	}
}

function to(method: "POST" | "PUT", url: URL, json?: unknown) {
	return { method, path: url.pathname + url.search, json };
}
