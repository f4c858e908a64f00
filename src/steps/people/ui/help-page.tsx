import "./people.css";
import "./help.css";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people-help";
import { isDropped } from "#steps/identify/rules.ts";
import { client, useRead } from "#web/api.ts";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { Help } from "../schema/help.ts";
import { Beyond } from "./help-beyond.tsx";
import { Coverage, Missing } from "./help-coverage.tsx";
import { AskFirst, askable, HelpGroups } from "./help-list.tsx";
import { HelpWeights } from "./help-weights.tsx";
import { PeopleNav } from "./people-nav.tsx";

/** For one target: whom to ask first and why, everybody else who can help, and who is still missing (METHOD step 3). */
export function HelpPage() {
	const { query } = useLocation();
	const targets = useRead(["target"], () => read(client.targets.$get()));
	return (
		<Loaded query={targets}>
			{(all) => {
				const live = all.filter((target) => !isDropped(target));
				const target = query.target ?? live[0]?.id ?? all[0]?.id;
				return target ? (
					<TargetHelp
						key={target}
						target={target}
						targets={live.map(({ id, label }) => ({ id, label }))}
					/>
				) : (
					<>
						<PageHead title={m.title()} lead={m.leadEmpty()} />
						<PeopleNav />
						<section>
							<Empty title={m.noTargetTitle()} body={m.noTargetBody()}>
								<a class="btn do" href="/identify">
									{m.noTargetDo()}
								</a>
							</Empty>
						</section>
					</>
				);
			}}
		</Loaded>
	);
}

function TargetHelp({
	target,
	targets,
}: {
	target: string;
	targets: { id: string; label: string }[];
}) {
	const help = useRead(["contact", "help", target], () =>
		read(client.help.$get({ query: { target } })),
	);
	return (
		<Loaded query={help}>
			{(found) => (
				<>
					<PageHead title={m.title()} lead={leadOf(found)} />
					<PeopleNav />
					{targets.length > 1 ? (
						<TargetStrip target={target} targets={targets} />
					) : null}
					{found.helpers.length === 0 ? (
						<Nobody help={found} target={target} />
					) : (
						<Somebody help={found} target={target} />
					)}
				</>
			)}
		</Loaded>
	);
}

function leadOf({ target, groups, helpers }: Help): string {
	const countOf = (group: string) =>
		groups.find((one) => one.group === group)?.count ?? 0;
	if (helpers.length === 0) return m.leadNobody({ target: target.label });
	return m.lead({
		target: target.label,
		does: countOf("does"),
		near: countOf("did") + countOf("near"),
		other: countOf("employs") + countOf("teaches") + countOf("may-know"),
	});
}

function TargetStrip({
	target,
	targets,
}: {
	target: string;
	targets: { id: string; label: string }[];
}) {
	return (
		<nav class="help-strip" aria-label={m.targets()}>
			<ul>
				{targets.map(({ id, label }) => (
					<li key={id}>
						<a
							href={`/people/help?target=${id}`}
							aria-current={id === target ? "true" : undefined}
						>
							{label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Somebody({ help, target }: { help: Help; target: string }) {
	const first = askable(help.helpers).slice(0, 5);
	return (
		<div class="help-columns">
			<AskFirst helpers={first} target={target} />
			<aside aria-label={m.asideLabel()}>
				<Missing help={help} target={target} />
			</aside>
			<div class="help-rest">
				<HelpGroups
					helpers={help.helpers.filter((one) => !first.includes(one))}
					target={target}
					isFirst={first.length === 0}
				/>
				<Beyond help={help} target={target} />
			</div>
			<Coverage help={help} />
			<HelpWeights help={help} />
		</div>
	);
}

/** Nobody yet: the ways that lead to somebody. */
function Nobody({ help, target }: { help: Help; target: string }) {
	return (
		<section>
			<Empty
				title={m.nobodyTitle({ target: help.target.label })}
				body={m.nobodyBody()}
			>
				<a class="btn do" href="/people/import">
					{m.nobodyImport()}
				</a>
				<a class="btn" href={`/people/remember?target=${target}`}>
					{m.nobodyRemember()}
				</a>
				<a class="btn quiet" href={`/people/sources?target=${target}`}>
					{m.switchboard()}
				</a>
			</Empty>
		</section>
	);
}
