import "./about.css";
import { credits } from "#catalogue/credits.ts";
import { read } from "#http/client.ts";
import m from "#messages/about";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";

/** Version, sources, credits, licence, links. */
export function AboutPage() {
	const sources = useRead(["catalogue"], () => read(client.catalogue.$get()));
	const version = useRead(["version"], readVersion, {
		staleTime: Number.POSITIVE_INFINITY,
	});
	return (
		<>
			<PageHead title={m.title()} lead={m.lead()} />
			<section class="stack">
				<h2>{m.principlesTitle()}</h2>
				<p>{m.principleTime()}</p>
				<p>{m.principleName()}</p>
				<p>{m.principleGame()}</p>
			</section>
			<section class="sheet stack">
				<h2>{m.sourcesTitle()}</h2>
				<Loaded query={sources}>
					{({ occupations, withInterests, tables }) => (
						<>
							<p>{m.sourcesHow({ occupations, withInterests })}</p>
							<section
								class="table-scroll"
								aria-label={m.sourcesTitle()}
								// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
								tabIndex={0}
							>
								<table class="plain-table">
									<thead>
										<tr>
											<th scope="col">{m.colTable()}</th>
											<th scope="col">{m.colSource()}</th>
											<th scope="col">{m.colPeriod()}</th>
										</tr>
									</thead>
									<tbody>
										{tables.map(({ table, source, period }) => (
											<tr key={table}>
												<td>{tableWords[table]?.() ?? table}</td>
												<td>{source}</td>
												<td>{period}</td>
											</tr>
										))}
									</tbody>
								</table>
							</section>
							{tables.some(({ table }) => table === "abilities") ? null : (
								<p class="small">{m.abilitiesNone()}</p>
							)}
						</>
					)}
				</Loaded>
			</section>
			<section class="sheet stack">
				<h2>{m.creditsTitle()}</h2>
				{credits.map((line) => (
					<p key={line} class="small">
						{line}
					</p>
				))}
			</section>
			<section class="stack">
				<h2>{m.linksTitle()}</h2>
				<ul class="about-links">
					{links.map(({ href, label }) => (
						<li key={href}>
							<a href={href} target="_blank" rel="noreferrer">
								{label}
							</a>
						</li>
					))}
				</ul>
				<p class="small">{m.linksNote()}</p>
			</section>
			<section class="stack">
				<h2>{m.versionTitle()}</h2>
				<p>
					{version.data
						? m.version({ version: version.data })
						: m.versionUnknown()}
				</p>
				<p>
					<a href="/api/openapi.json" target="_blank" rel="noreferrer">
						{m.linkApi()}
					</a>
				</p>
			</section>
		</>
	);
}

const tableWords: Record<string, (() => string) | undefined> = {
	titles: m.tableTitles,
	alternateTitles: m.tableAlternateTitles,
	interests: m.tableInterests,
	jobZones: m.tableJobZones,
	related: m.tableRelated,
	wages: m.tableWages,
	outlook: m.tableOutlook,
	skills: m.tableSkills,
	knowledge: m.tableKnowledge,
	abilities: m.tableAbilities,
	workValues: m.tableWorkValues,
	nocTitles: m.tableNocTitles,
	nocMapping: m.tableNocMapping,
	nocInterests: m.tableNocInterests,
	nocOutlook: m.tableNocOutlook,
};

const links = [
	{ href: "https://www.onetcenter.org/", label: m.linkOnet() },
	{ href: "https://www.bls.gov/oes/", label: m.linkWages() },
	{ href: "https://www.bls.gov/emp/", label: m.linkOutlook() },
	{ href: "https://noc.esdc.gc.ca/", label: m.linkCanada() },
];

/** The program's own version, as its OpenAPI document has it. */
async function readVersion(): Promise<string> {
	const answer = await fetch("/api/openapi.json");
	const document = (await answer.json()) as { info: { version: string } };
	return document.info.version;
}
