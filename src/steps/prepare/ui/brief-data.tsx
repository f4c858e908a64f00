import { read } from "#http/client.ts";
import m from "#messages/prepare";
import { client, useRead } from "#web/api.ts";
import { Loaded } from "#web/kit/states.tsx";
import { dataLines } from "../rules/brief-data.ts";

/** What the data say of the occupation of a target: each figure with its source and period, what is missing named as missing. */
export function DataSays({
	occupationCode,
}: {
	occupationCode: string | null;
}) {
	return (
		<section class="sheet stack">
			<h2>{m.dataTitle()}</h2>
			{occupationCode ? (
				<Lines code={occupationCode} />
			) : (
				<p>{m.dataNoOccupation()}</p>
			)}
		</section>
	);
}

function Lines({ code }: { code: string }) {
	const occupation = useRead(
		["occupation", code],
		() => read(client.occupations[":code"].$get({ param: { code } })),
		{ onDevice: true },
	);
	return (
		<Loaded query={occupation}>
			{(found) => (
				<>
					<dl class="brief-data">
						{dataLines(found).map((line) => (
							<div key={line.key}>
								<dt>{line.label}</dt>
								<dd>
									{line.words ?? line.missing}
									{line.source ? (
										<small class="source">{line.source}</small>
									) : null}
								</dd>
							</div>
						))}
					</dl>
					<p class="small screen-only">
						<a href={`/identify/occupations/${found.code}`}>{m.dataMore()}</a>
					</p>
				</>
			)}
		</Loaded>
	);
}
