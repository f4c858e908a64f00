import "./people.css";
import "./remember.css";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people-remember";
import { client, useRead, useWrite } from "#web/api.ts";
import { fullDate } from "#web/kit/dates.ts";
import { SelectField } from "#web/kit/fields.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { MemoryPrompt, PromptState } from "../rules/memory-prompt.ts";
import type { MemoryPrompts } from "../schema/remember.ts";
import { PeopleNav } from "./people-nav.tsx";
import { promptWords } from "./prompt-words.ts";
import { RememberInput } from "./remember-input.tsx";
import { RememberList } from "./remember-list.tsx";
import { useLines } from "./use-lines.ts";

/** Names that come to mind: one question at a time, one line a person (METHOD step 3). */
export function RememberPage() {
	const { query, route } = useLocation();
	const target = query.target || undefined;
	const prompts = useRead(["memory-prompts", target], () =>
		read(client["memory-prompts"].$get({ query: target ? { target } : {} })),
	);
	const targets = useRead(["target"], () => read(client.targets.$get()));
	const options = (targets.data ?? []).map(({ id, label }) => ({
		value: id,
		label,
	}));
	return (
		<>
			<PageHead title={m.pageTitle()} lead={m.pageLead()} />
			<PeopleNav />
			{options.length > 0 ? (
				<div class="remember-about">
					<SelectField
						label={m.about()}
						value={target ?? ""}
						options={[{ value: "", label: m.aboutAnything() }, ...options]}
						onChange={(event) => {
							const id = event.currentTarget.value;
							route(`/people/remember${id ? `?target=${id}` : ""}`, true);
						}}
					/>
				</div>
			) : null}
			<Loaded query={prompts}>
				{(all) => <Round key={target} all={all} target={target} />}
			</Loaded>
		</>
	);
}

function Round({
	all,
	target,
}: {
	all: MemoryPrompts;
	target: string | undefined;
}) {
	const { route } = useLocation();
	const [chosen, setChosen] = useState<MemoryPrompt | null>(null);
	const prompt = chosen ?? all.current ?? undefined;
	const lines = useLines({ prompt, targetId: target });
	const stand = useWrite(
		({ at, state }: { at: MemoryPrompt; state: PromptState }) =>
			read(
				client["memory-prompts"][":prompt"].$put({
					param: { prompt: at },
					json: { state, targetId: target },
				}),
			),
		() => setChosen(null),
	);
	const leave = (state: PromptState) => {
		if (prompt) stand.mutate({ at: prompt, state });
	};
	return (
		<>
			<section class="sheet remember-card" aria-labelledby="remember-question">
				{prompt ? (
					<Question all={all} prompt={prompt} />
				) : (
					<AllRest all={all} />
				)}
				<RememberInput
					prompt={prompt}
					question="remember-question"
					onAdd={lines.put}
				/>
				<Fault error={stand.error} />
				{prompt ? (
					<div class="form-acts remember-on">
						<button
							type="button"
							class="btn"
							disabled={stand.isPending}
							onClick={() => leave("finished")}
						>
							{m.next()}
						</button>
						<button
							type="button"
							class="btn quiet"
							disabled={stand.isPending}
							onClick={() => leave("skipped")}
						>
							{m.skip()}
						</button>
						<button
							type="button"
							class="btn quiet"
							onClick={() => {
								leave("here");
								route(
									target ? `/people/help?target=${target}` : "/people/help",
								);
							}}
						>
							{m.enough()}
						</button>
					</div>
				) : null}
			</section>
			<RememberList lines={lines} />
			<Choose all={all} prompt={prompt} onChoose={setChosen} />
		</>
	);
}

function Question({
	all,
	prompt,
}: {
	all: MemoryPrompts;
	prompt: MemoryPrompt;
}) {
	const at = all.prompts.findIndex((one) => one.prompt === prompt);
	const { title, cues } = promptWords[prompt];
	const count = all.prompts[at]?.people ?? 0;
	return (
		<>
			<p class="small">
				{m.place({ at: at + 1, all: all.prompts.length })} ·{" "}
				{m.sofar({ count })}
			</p>
			<h2 id="remember-question" aria-live="polite">
				{title}
			</h2>
			<ul class="remember-cues">
				{cues.map((cue) => (
					<li key={cue}>{cue}</li>
				))}
			</ul>
		</>
	);
}

function AllRest({ all }: { all: MemoryPrompts }) {
	const [first = ""] = all.prompts
		.flatMap(({ restsUntil }) => restsUntil ?? [])
		.sort();
	return (
		<>
			<h2 id="remember-question">{m.restTitle()}</h2>
			<p class="remember-cues">{m.restBody({ date: fullDate(first) })}</p>
		</>
	);
}

/** Every question, to go to any of them. */
function Choose({
	all,
	prompt,
	onChoose,
}: {
	all: MemoryPrompts;
	prompt: MemoryPrompt | undefined;
	onChoose: (prompt: MemoryPrompt) => void;
}) {
	return (
		<details class="remember-choose section">
			<summary>{m.choose()}</summary>
			<ul class="list">
				{all.prompts.map((one) => (
					<li key={one.prompt} class="remember-row">
						<button
							type="button"
							class="btn quiet"
							aria-current={one.prompt === prompt ? "true" : undefined}
							onClick={() => {
								onChoose(one.prompt);
								scrollTo({ top: 0 });
							}}
						>
							{promptWords[one.prompt].title}
						</button>
						<span class="remember-chips">
							{one.people > 0 ? (
								<span class="chip">{m.listCount({ count: one.people })}</span>
							) : null}
							{one.restsUntil ? (
								<span class="small">
									{one.state === "skipped" ? `${m.chooseSkipped()}, ` : ""}
									{m.chooseRests({ date: fullDate(one.restsUntil) })}
								</span>
							) : null}
						</span>
					</li>
				))}
			</ul>
		</details>
	);
}
