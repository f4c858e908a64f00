import { useQuery } from "@tanstack/react-query";
import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client } from "#web/api.ts";
import { TextField } from "#web/kit/fields.tsx";
import type { Keepable } from "./keep-dialog.tsx";
import { KeepButton } from "./ranked-list.tsx";

/** Finds occupations as one types; where none fits, the words themselves can be kept. */
export function SearchBox({
	text,
	onText,
	kept,
	onKeep,
}: {
	text: string;
	onText: (text: string) => void;
	kept: ReadonlySet<string>;
	onKeep: (what: Keepable) => void;
}) {
	const typed = text.trim();
	const found = useQuery({
		queryKey: ["search", typed],
		queryFn: () =>
			read(client.occupations.$get({ query: { text: typed, limit: "12" } })),
		enabled: typed !== "",
		placeholderData: (before) => before,
		staleTime: Number.POSITIVE_INFINITY,
	});
	const rows = typed === "" ? undefined : found.data;
	return (
		<search class="idf-search">
			<TextField
				type="search"
				label={m.searchLabel()}
				hint={m.searchHint()}
				value={text}
				maxLength={200}
				onInput={(event) => onText(event.currentTarget.value)}
			/>
			<p class="small" role="status">
				{rows ? m.searchFound({ count: rows.length }) : ""}
			</p>
			{rows ? (
				<>
					<ul class="idf-list">
						{rows.map(({ code, title }) => (
							<li key={code}>
								<div>
									<h3>
										<a href={`/identify/occupations/${code}`}>{title}</a>
									</h3>
									<p class="small num">{code}</p>
								</div>
								<KeepButton
									code={code}
									title={title}
									isKept={kept.has(code)}
									onKeep={onKeep}
								/>
							</li>
						))}
					</ul>
					<div class="stack idf-own">
						<p class="small">{m.keepWordsHint()}</p>
						<button
							type="button"
							class="btn"
							onClick={() => onKeep({ words: typed })}
						>
							{m.keepWords({ words: typed })}
						</button>
					</div>
				</>
			) : null}
		</search>
	);
}
