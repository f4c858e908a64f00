import type { ComponentChildren } from "preact";

/** Cards under a heading of their own; no heading over nothing. */
export function CardPart({
	title,
	children,
}: {
	title: string;
	children: ComponentChildren[];
}) {
	if (children.length === 0) return null;
	return (
		<section>
			<h2>{title}</h2>
			<ul class="cards">{children}</ul>
		</section>
	);
}

/** One thing in a list: what it is on the left, the one thing to do on the right, below it on a phone. */
export function Card({
	title,
	href,
	level: Heading = "h3",
	over,
	action,
	children,
}: {
	title: string;
	/** Where the title leads. */
	href?: string;
	level?: "h2" | "h3";
	/** Chips and small words above the title. */
	over?: ComponentChildren;
	action: { label: string; href: string; kind?: "do" | "quiet" };
	children?: ComponentChildren;
}) {
	return (
		<li class="sheet card">
			<div>
				{over ? <p class="card-over">{over}</p> : null}
				<Heading class="card-title">
					{href ? (
						<a class="card-link" href={href}>
							{title}
						</a>
					) : (
						title
					)}
				</Heading>
				{children}
			</div>
			<a class={`btn ${action.kind ?? ""}`} href={action.href}>
				<span>
					{action.label}
					<span class="visually-hidden">: {title}</span>
				</span>
			</a>
		</li>
	);
}
