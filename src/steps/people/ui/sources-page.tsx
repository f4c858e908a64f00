import "./people.css";
import "./sources.css";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people-sources";
import { client, useRead, useWrite } from "#web/api.ts";
import { fullDate } from "#web/kit/dates.ts";
import { formValues, SelectField, TextField } from "#web/kit/fields.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import { SOURCE_KINDS, type SourceKind } from "../rules/source.ts";
import type { AddSourceTaskInput, SourceTask } from "../schema/source.ts";
import { PeopleNav } from "./people-nav.tsx";
import { sourceWords } from "./source-words.ts";

/** Ways to somebody where nobody is known; the people one knows are named first (METHOD §6). */
export function SourcesPage() {
	const { query, route } = useLocation();
	const target = query.target || undefined;
	const about = target ? { target } : {};
	const targets = useRead(["target"], () => read(client.targets.$get()));
	const tasks = useRead(["source", target], () =>
		read(client["source-tasks"].$get({ query: about })),
	);
	const label = targets.data?.find(({ id }) => id === target)?.label;
	return (
		<>
			<PageHead title={m.pageTitle()} lead={m.pageLead()} />
			<PeopleNav />
			{targets.data && targets.data.length > 0 ? (
				<div class="sources-about">
					<SelectField
						label={m.about()}
						value={target ?? ""}
						options={[
							{ value: "", label: m.aboutAnything() },
							...targets.data.map((one) => ({
								value: one.id,
								label: one.label,
							})),
						]}
						onChange={(event) => {
							const id = event.currentTarget.value;
							route(`/people/sources${id ? `?target=${id}` : ""}`, true);
						}}
					/>
				</div>
			) : null}
			<Known target={target} />
			<Loaded query={tasks}>
				{(all) => (
					<>
						<Tasks
							title={m.goingTitle()}
							tasks={all.filter(({ state }) => state === "open")}
						/>
						<Ways target={target} label={label} />
						<Tasks
							title={m.doneTitle()}
							tasks={all.filter(({ state }) => state !== "open")}
						/>
					</>
				)}
			</Loaded>
		</>
	);
}

/** The people one knows come first, with their number, and close nothing. */
function Known({ target }: { target: string | undefined }) {
	const about = target ? { target } : {};
	const counts = useRead(["contact", "counts", target ?? ""], () =>
		read(client["contact-counts"].$get({ query: about })),
	);
	const first = useRead(["contact", "unasked-first", target], () =>
		read(
			client.contacts.$get({
				query: { ...about, unasked: "true", limit: "3" },
			}),
		),
	);
	const { all = 0, unasked = 0 } = counts.data ?? {};
	const suffix = target ? `?target=${target}` : "";
	return (
		<section>
			<h2>{m.unaskedTitle()}</h2>
			<p>
				{all === 0
					? m.unaskedNobody()
					: unasked === 0
						? m.unaskedNone()
						: m.unasked({ count: unasked, about: target ? "this" : "none" })}
			</p>
			<p class="row sources-known">
				{(first.data?.items ?? []).map((one) => (
					<a
						key={one.id}
						class="people-name"
						href={`/people/${one.id}${suffix}#ask`}
					>
						{one.label}
					</a>
				))}
				{unasked > 0 ? (
					<a class="btn" href={`/people/help${suffix}`}>
						{m.unaskedSee()}
					</a>
				) : null}
				<a class="btn quiet" href={`/people/remember${suffix}`}>
					{m.unaskedRemember()}
				</a>
			</p>
		</section>
	);
}

function Tasks({ title, tasks }: { title: string; tasks: SourceTask[] }) {
	if (tasks.length === 0) return null;
	return (
		<section>
			<h2>{title}</h2>
			<ul class="list">
				{tasks.map((task) => (
					<li key={task.id} class="sources-task">
						<div>
							<a class="people-name" href={`/people/sources/${task.id}`}>
								{taskTitle(task)}
							</a>
							<NextStep task={task} />
						</div>
						<span class="people-signs">
							{task.dueOn && task.state === "open" ? (
								<span class="chip due">
									{m.dueOn({ date: fullDate(task.dueOn) })}
								</span>
							) : null}
							<span class="chip">{m.state({ standing: task.standing })}</span>
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

export function taskTitle({ kind, organization, contact }: SourceTask): string {
	return contact?.label ?? organization ?? sourceWords[kind].title;
}

function NextStep({ task }: { task: SourceTask }) {
	const next = task.steps.find(({ doneAt }) => doneAt === null);
	const words = next && sourceWords[task.kind].steps[next.step];
	if (!words || task.state !== "open" || task.standing === "met") return null;
	return <p class="small">{m.step({ step: words.title })}</p>;
}

function Ways({
	target,
	label,
}: {
	target: string | undefined;
	label: string | undefined;
}) {
	const { route } = useLocation();
	const [calling, setCalling] = useState(false);
	const add = useWrite(
		(json: AddSourceTaskInput) => read(client["source-tasks"].$post({ json })),
		({ id }) => route(`/people/sources/${id}`),
	);
	const begin = (kind: SourceKind) =>
		kind === "switchboard"
			? setCalling(true)
			: add.mutate({ kind, targetId: target });
	return (
		<section>
			<h2>{m.waysTitle()}</h2>
			<ul class="cards sources-ways">
				{SOURCE_KINDS.map((kind) => (
					<li key={kind} class="sheet">
						<h3>{sourceWords[kind].title}</h3>
						<p>{sourceWords[kind].body}</p>
						{kind === "switchboard" && calling ? (
							<CallForm
								label={label}
								error={add.error}
								onBegin={(fields) =>
									add.mutate({ ...fields, kind, targetId: target })
								}
							/>
						) : (
							<button
								type="button"
								class="btn"
								aria-label={m.beginOf({ title: sourceWords[kind].title })}
								disabled={add.isPending}
								onClick={() => begin(kind)}
							>
								{m.begin()}
							</button>
						)}
					</li>
				))}
			</ul>
			{calling ? null : <Fault error={add.error} />}
		</section>
	);
}

function CallForm({
	label,
	error,
	onBegin,
}: {
	label: string | undefined;
	error: unknown;
	onBegin: (fields: { title: string; organization: string }) => void;
}) {
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				onBegin(
					formValues(event.currentTarget) as {
						title: string;
						organization: string;
					},
				);
			}}
		>
			<TextField
				name="title"
				label={m.fieldJob()}
				placeholder={label}
				required
				maxLength={200}
			/>
			<TextField
				name="organization"
				label={m.fieldWhere()}
				required
				maxLength={200}
			/>
			<TextField
				name="phone"
				type="tel"
				label={m.fieldPhone()}
				maxLength={60}
			/>
			<Fault error={error} />
			<div class="form-acts">
				<button type="submit" class="btn do">
					{m.begin()}
				</button>
			</div>
		</form>
	);
}
