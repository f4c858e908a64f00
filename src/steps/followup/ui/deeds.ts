import { client } from "#web/api.ts";
import type { FollowUpDeed } from "../rules/on-device.ts";

const at = client.meetings[":id"];

/** The request that says a deed to the server. */
export function requestFor(meetingId: string, deed: FollowUpDeed) {
	const param = { id: meetingId };
	switch (deed.do) {
		case "add-insight":
			return to("POST", at.insights.$url({ param }), deed.insight);
		case "change-insight": {
			const url = client.insights[":id"].$url({ param: { id: deed.id } });
			return to("PUT", url, deed.words);
		}
		case "add-promise":
			return to("POST", at.promises.$url({ param }), deed.promise);
		case "keep-promise": {
			const { id, keptAt } = deed;
			const url = client.promises[":id"].keeping.$url({ param: { id } });
			return to("POST", url, { kept: keptAt !== null });
		}
		case "add-lead":
			return to("POST", at.leads.$url({ param }), deed.lead);
		case "remove":
			return to("DELETE", ownUrl(deed.what, deed.id));
		case "debrief":
			return to("PUT", at.debrief.$url({ param }), deed.words);
		case "thank-you": {
			const { contactId, body } = deed;
			const url = at["thank-you"].$url({ param });
			return to("PUT", url, { contactId, body });
		}
		case "thanks-sent":
			return to("POST", at["thank-you"].sending.$url({ param }), deed.thanks);
	}
}

function ownUrl(what: "insight" | "promise" | "lead", id: string): URL {
	const param = { id };
	switch (what) {
		case "insight":
			return client.insights[":id"].$url({ param });
		case "promise":
			return client.promises[":id"].$url({ param });
		case "lead":
			return client.leads[":id"].$url({ param });
	}
}

function to(method: "POST" | "PUT" | "DELETE", url: URL, json?: unknown) {
	return { method, path: url.pathname + url.search, json };
}
