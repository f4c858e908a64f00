import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/prepare";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import { BriefSheet } from "./brief-sheet.tsx";

/** The brief of one target on one page. */
export function BriefSheetPage() {
	const { targetId = "" } = useRoute().params;
	const param = { id: targetId };
	const at = client.targets[":id"];
	const kept = { onDevice: true } as const;
	const target = useRead(
		["target", targetId],
		() => read(at.$get({ param })),
		kept,
	);
	const set = useRead(
		["question-set", targetId],
		() => read(at["question-set"].$get({ param })),
		kept,
	);
	return (
		<Loaded query={target}>
			{(found) => (
				<>
					<PageHead title={found.label} lead={found.reason ?? m.sheetLead()}>
						<button type="button" class="btn" onClick={() => print()}>
							{m.print()}
						</button>
						<a class="btn quiet" href={`/prepare/${targetId}`}>
							{m.sheetChange()}
						</a>
					</PageHead>
					<Loaded query={set}>
						{(questions) => (
							<BriefSheet target={found} questions={questions?.items ?? []} />
						)}
					</Loaded>
				</>
			)}
		</Loaded>
	);
}
