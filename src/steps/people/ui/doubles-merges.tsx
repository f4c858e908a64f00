import { read } from "#http/client.ts";
import m from "#messages/people-doubles";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";

/** What was joined, of one contact or of all, each with its undo. */
export function Merges({ contactId }: { contactId?: string }) {
	const merges = useRead(["merges", contactId ?? null], () =>
		read(client.merges.$get({ query: contactId ? { contactId } : {} })),
	);
	const undo = useWrite((id: string) =>
		read(client.merges[":id"].$delete({ param: { id } })),
	);
	const items = merges.data?.items ?? [];
	if (items.length === 0) return null;
	return (
		<section class={contactId ? undefined : "double-merges"}>
			{contactId ? (
				<h3>{m.mergedHere()}</h3>
			) : (
				<>
					<h2>{m.mergesTitle()}</h2>
					<p class="small">{m.mergesLead()}</p>
				</>
			)}
			<Fault error={undo.error} />
			<ul class="list double-merges-list">
				{items.map(({ id, kept, merged }) => (
					<li key={id}>
						{contactId ? (
							<span>{merged.label}</span>
						) : (
							<a href={`/people/${kept.id}`}>
								{m.mergedLine({ kept: kept.label, merged: merged.label })}
							</a>
						)}
						<button
							type="button"
							class="btn"
							disabled={undo.isPending}
							onClick={() => undo.mutate(id)}
							aria-label={`${m.undo()}: ${m.mergedLine({ kept: kept.label, merged: merged.label })}`}
						>
							{m.undo()}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
