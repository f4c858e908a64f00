import "./people.css";
import "./contact.css";
import "./sources.css";
import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import people from "#messages/people";
import m from "#messages/people-sources";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { formValues, TextArea, TextField } from "#web/kit/fields.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type {
	AddSourceContactInput,
	ChangeSourceTaskInput,
	SourceTask,
} from "../schema/source.ts";
import { PeopleNav } from "./people-nav.tsx";
import { sourceWords } from "./source-words.ts";
import { taskTitle } from "./sources-page.tsx";
import { Switchboard } from "./switchboard.tsx";

/** One way to somebody: its steps, what was found, and who was met through it. */
export function SourcePage() {
	const { params } = useRoute();
	const id = params.id ?? "";
	const task = useRead(["source", id], () =>
		read(client["source-tasks"][":id"].$get({ param: { id } })),
	);
	return <Loaded query={task}>{(one) => <Task task={one} />}</Loaded>;
}

function Task({ task }: { task: SourceTask }) {
	const { kind, target } = task;
	const words = sourceWords[kind];
	const back = target ? `?target=${target.id}` : "";
	return (
		<>
			<PageHead title={taskTitle(task)} lead={words.body}>
				<a class="btn quiet" href={`/people/sources${back}`}>
					{m.allWays()}
				</a>
			</PageHead>
			<PeopleNav />
			<Steps task={task} />
			{task.contact ? <Calls contact={task.contact} /> : null}
			<Found task={task} />
			{kind === "switchboard" ? null : <Met task={task} />}
			<Finish task={task} />
		</>
	);
}

function Steps({ task }: { task: SourceTask }) {
	const { id, kind } = task;
	const at = client["source-tasks"][":id"].steps[":step"];
	const tick = useWrite(({ step, done }: { step: string; done: boolean }) => {
		const param = { id, step } as never;
		return read(done ? at.$put({ param }) : at.$delete({ param }));
	});
	// A tick shows at once, and stands once the server has it.
	const isDone = (step: string, doneAt: string | null) =>
		tick.isPending && tick.variables.step === step
			? tick.variables.done
			: doneAt !== null;
	return (
		<section>
			<h2>{m.stepsTitle()}</h2>
			<ol class="list sources-steps">
				{task.steps.map(({ step, doneAt }) => {
					const words = sourceWords[kind].steps[step];
					return (
						<li key={step}>
							<label class="check">
								<input
									type="checkbox"
									checked={isDone(step, doneAt)}
									disabled={tick.isPending}
									onChange={() => tick.mutate({ step, done: doneAt === null })}
								/>
								<span class="sources-step">{words?.title}</span>
								{doneAt ? (
									<small>
										{m.doneAt({ date: fullDate(dateHere(doneAt)) })}
									</small>
								) : null}
							</label>
							<p>{words?.how}</p>
							{step === "find" ? <Phrases task={task} /> : null}
							{step === "find" && kind === "association" ? (
								<p class="small">{m.associationRegister()}</p>
							) : null}
						</li>
					);
				})}
			</ol>
			<Fault error={tick.error} />
		</section>
	);
}

/** What to search the web with: words to copy, as the program itself goes nowhere. */
function Phrases({ task }: { task: SourceTask }) {
	const profile = useRead(["profile"], () => read(client.profile.$get()));
	const code = profile.data?.country;
	const country = code
		? (new Intl.DisplayNames("en", { type: "region" }).of(code) ?? "")
		: "";
	const title = task.target?.label ?? "";
	const phrases = sourceWords[task.kind].phrases ?? [];
	return (
		<div class="sources-phrases">
			<p class="small">{m.phrases()}</p>
			<ul>
				{phrases.map((phrase) => {
					const words = phrase({ title, country }).replace("“”", "").trim();
					return (
						<li key={words}>
							<code>{words}</code>
						</li>
					);
				})}
			</ul>
		</div>
	);
}

/** The script and the log of the person whose name is asked for; once it is known, the way to them. */
function Calls({ contact }: { contact: { id: string } }) {
	const { id } = contact;
	const person = useRead(["contact", id], () =>
		read(client.contacts[":id"].$get({ param: { id } })),
	);
	return (
		<Loaded query={person}>
			{(one) => (
				<>
					{one.name ? (
						<p class="done-note sources-named" role="status">
							{m.namedNow({ name: one.name })}{" "}
							<a href={`/people/${one.id}`}>{m.namedSee({ name: one.name })}</a>
						</p>
					) : null}
					<Switchboard contact={one} />
				</>
			)}
		</Loaded>
	);
}

function Found({ task }: { task: SourceTask }) {
	const { id, kind } = task;
	const save = useWrite((json: ChangeSourceTaskInput) =>
		read(client["source-tasks"][":id"].$patch({ param: { id }, json })),
	);
	return (
		<section>
			<h2>{m.keepTitle()}</h2>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const fields = formValues(event.currentTarget);
					save.mutate({
						organization: kind === "switchboard" ? undefined : null,
						dueOn: null,
						note: null,
						...fields,
					});
				}}
			>
				<div class="form-row">
					{kind === "switchboard" ? null : (
						<TextField
							name="organization"
							label={m.fieldOrganization({
								// A choice in a message is one word.
								kind: kind.replace("same-", ""),
							})}
							value={task.organization ?? undefined}
							maxLength={200}
						/>
					)}
					<TextField
						name="dueOn"
						type="date"
						label={m.fieldDue()}
						hint={m.fieldDueHint()}
						value={task.dueOn ?? undefined}
					/>
				</div>
				<TextArea
					name="note"
					label={m.fieldNote()}
					value={task.note ?? undefined}
					rows={3}
					maxLength={2000}
				/>
				<Fault error={save.error} />
				<div class="form-acts">
					<button type="submit" class="btn" disabled={save.isPending}>
						{m.save()}
					</button>
					{save.isSuccess ? <small role="status">{m.saved()}</small> : null}
				</div>
			</form>
		</section>
	);
}

function Met({ task }: { task: SourceTask }) {
	const { id } = task;
	const add = useWrite((json: AddSourceContactInput) =>
		read(client["source-tasks"][":id"].contacts.$post({ param: { id }, json })),
	);
	return (
		<section>
			<h2>{m.peopleTitle()}</h2>
			{task.people.length === 0 ? <p>{m.peopleNone()}</p> : null}
			<ul class="list">
				{task.people.map((one) => (
					<li key={one.id}>
						<a class="people-name" href={`/people/${one.id}`}>
							{one.label}
						</a>
					</li>
				))}
			</ul>
			<form
				class="form contact-form"
				key={task.people.length}
				onSubmit={(event) => {
					event.preventDefault();
					add.mutate(formValues(event.currentTarget));
				}}
			>
				<TextField
					name="name"
					label={people.fieldName()}
					required
					maxLength={200}
				/>
				<div class="form-row">
					<TextField name="title" label={people.fieldTitle()} maxLength={200} />
					<TextField
						name="organization"
						label={people.fieldOrganization()}
						maxLength={200}
					/>
				</div>
				<TextField name="email" type="email" label={people.fieldEmail()} />
				<Fault error={add.error} />
				<div class="form-acts">
					<button type="submit" class="btn" disabled={add.isPending}>
						{m.addPerson()}
					</button>
				</div>
			</form>
		</section>
	);
}

function Finish({ task }: { task: SourceTask }) {
	const { id, state, standing } = task;
	const change = useWrite((next: SourceTask["state"]) =>
		read(
			client["source-tasks"][":id"].$patch({
				param: { id },
				json: { state: next },
			}),
		),
	);
	return (
		<section class="form-acts contact-more">
			{state === "open" ? (
				<>
					<button
						type="button"
						class={standing === "met" ? "btn do" : "btn"}
						onClick={() => change.mutate("done")}
					>
						{m.finish()}
					</button>
					<button
						type="button"
						class="btn quiet"
						onClick={() => change.mutate("set-aside")}
					>
						{m.setAside()}
					</button>
				</>
			) : (
				<button type="button" class="btn" onClick={() => change.mutate("open")}>
					{m.reopen()}
				</button>
			)}
			<Fault error={change.error} />
		</section>
	);
}
