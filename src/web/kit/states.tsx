import type { ComponentChildren } from "preact";
import { Refused } from "#http/client.ts";
import m from "#messages/shell";

/** Title and one sentence that says where one is. */
export function PageHead({
	title,
	lead,
	children,
}: {
	title: ComponentChildren;
	lead?: ComponentChildren;
	children?: ComponentChildren;
}) {
	return (
		<header class="page-head">
			<div>
				<h1>{title}</h1>
				{lead ? <p class="lead">{lead}</p> : null}
			</div>
			{children ? <div class="page-acts">{children}</div> : null}
		</header>
	);
}

/** An empty place teaches: what it is for, one example, and the one action that fills it. */
export function Empty({
	title,
	body,
	children,
}: {
	title: string;
	body: ComponentChildren;
	children?: ComponentChildren;
}) {
	return (
		<section class="sheet empty stack">
			<h2>{title}</h2>
			<p>{body}</p>
			{children ? <div class="row">{children}</div> : null}
		</section>
	);
}

/** Why something was not done, where it was asked for. */
export function Fault({ error }: { error: unknown }) {
	if (!error) return null;
	return (
		<p class="fault" role="alert">
			{sentenceOf(error)}
		</p>
	);
}

export function sentenceOf(error: unknown): string {
	return error instanceof Refused ? error.message : m.offlineBody();
}

type Query<T> = {
	data: T | undefined;
	error: unknown;
	refetch: () => unknown;
};

/** Waits for a reading: nothing at first, a word when it takes long, the reason when it failed. */
export function Loaded<T>({
	query,
	children,
}: {
	query: Query<T>;
	children: (data: T) => ComponentChildren;
}) {
	if (query.data !== undefined) return <>{children(query.data)}</>;
	if (!query.error)
		return (
			<p class="waiting" role="status">
				{m.loading()}
			</p>
		);
	const { error } = query;
	if (error instanceof Refused && error.problem.status === 404)
		return (
			<Empty title={m.notFoundTitle()} body={error.message}>
				<a class="btn" href="/">
					{m.toToday()}
				</a>
			</Empty>
		);
	return (
		<Empty title={m.offlineTitle()} body={sentenceOf(error)}>
			<button type="button" class="btn" onClick={() => query.refetch()}>
				{m.retry()}
			</button>
		</Empty>
	);
}

/** The page for an address that no screen has. */
export function NotFound() {
	return (
		<>
			<PageHead title={m.notFoundTitle()} lead={m.notFoundBody()} />
			<a class="btn" href="/">
				{m.toToday()}
			</a>
		</>
	);
}
