import { useMutation } from "@tanstack/react-query";
import { useMemo } from "preact/hooks";
import { Refused } from "#http/client.ts";
import m from "#messages/devices";
import { Fault, PageHead } from "#web/kit/states.tsx";

/** Where a pairing code leads: the device is let in by a touch, not by opening the address. */
export function PairPage() {
	const code = useMemo(takeCode, []);
	const pair = useMutation({
		mutationFn: async () => {
			const answer = await fetch("/api/pair", {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ code }),
			});
			if (!answer.ok) throw new Refused(await answer.json());
		},
		onSuccess: () => location.assign("/"),
	});
	return (
		<>
			<PageHead title={m.pairTitle()} lead={m.pairLead()} />
			{code ? (
				<button
					type="button"
					class="btn do"
					disabled={pair.isPending}
					onClick={() => pair.mutate()}
				>
					{m.pairDo()}
				</button>
			) : (
				<p>{m.pairNoCode()}</p>
			)}
			<Fault error={pair.error} />
		</>
	);
}

/** The code behind the #, which the address bar and the history then lose. */
function takeCode(): string {
	const code = location.hash.slice(1);
	history.replaceState(null, "", location.pathname);
	return code;
}
