package gg.jte.generated.ondemand.places;
import id.kawat.workbench.places.Heading;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.InstrumentPages.Step;
import id.kawat.workbench.places.Line;
import id.kawat.record.merge.MergedInstrument;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteinstrumentGenerated {
	public static final String JTE_NAME = "places/instrument.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,7,7,7,12,12,12,14,14,14,14,14,14,15,15,15,16,16,16,16,16,16,16,18,18,19,19,19,19,19,19,19,19,19,19,19,19,20,20,23,23,23,25,25,26,26,26,26,26,26,26,26,26,26,26,26,27,27,28,28,31,31,31,33,33,33,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,34,36,36,36,36,36,36,37,37,37,37,37,37,37,37,37,37,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,39,39,39,39,39,39,42,42,42,44,44,48,48,48,48,49,49,49,49,49,49,49,49,49,50,50,50,51,51,51,7,8,9,10,11,11,11,11};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, MergedInstrument instrument, List<String> topics, List<Step> steps, List<Line> tellings) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, instrument.name(), "places", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\"><div>\n<p class=\"over\"><a href=\"/instruments\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.instruments"));
				jteOutput.writeContent("</a> · ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.label("instrument", instrument.kind().code()).replace("{0} ", ""));
				jteOutput.writeContent("</p>\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(instrument.name());
				jteOutput.writeContent("</h1>\n");
				if (instrument.names().size() > 1) {
					jteOutput.writeContent("<p class=\"quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.person.also", String.join(" · ", instrument.names().subList(1, instrument.names().size()))));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n</div>\n");
				if (instrument.parties().size() == 2) {
					jteOutput.writeContent("<div class=\"actions\"><a class=\"button\"");
					var __jte_html_attribute_0 = visit.link(instrument.parties().get(0), instrument.parties().get(1));
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(visit.parties(instrument.parties()));
					jteOutput.writeContent("</a></div>\n");
				}
				jteOutput.writeContent("</header>\n<div class=\"grid\">\n<section class=\"sheet w5\" aria-labelledby=\"i-stages\"><h2 id=\"i-stages\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.stages"));
				jteOutput.writeContent("</h2>\n<ol class=\"ladder\">\n");
				for (var step : steps) {
					jteOutput.writeContent("<li");
					var __jte_html_attribute_1 = step.stage().equals("proposed") ? "plan" : null;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" class=\"");
						jteOutput.setContext("li", "class");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("li", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><strong>");
					jteOutput.setContext("strong", null);
					jteOutput.writeUserContent(visit.label("places.stage", step.stage()));
					jteOutput.writeContent("</strong>\n");
					gg.jte.generated.ondemand.places.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, visit, step.line());
					jteOutput.writeContent("</li>\n");
				}
				jteOutput.writeContent("</ol>\n</section>\n<section class=\"sheet w7\" aria-labelledby=\"i-about\"><h2 id=\"i-about\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.about"));
				jteOutput.writeContent("</h2>\n<dl class=\"pairs\">\n<dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(visit.say("places.parties"));
				jteOutput.writeContent("</dt><dd class=\"chips\">\n");
				for (var party : instrument.parties()) {
					jteOutput.writeContent("<a class=\"chip\"");
					var __jte_html_attribute_2 = visit.link(party);
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(Heading.of(visit, party));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n</dd>\n<dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(visit.say("places.kind"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(visit.label("instrument", instrument.kind().code()).replace("{0} ", ""));
				jteOutput.writeContent("</dd>\n");
				if (instrument.count().isPresent()) {
					jteOutput.writeContent("<dt>");
					jteOutput.setContext("dt", null);
					jteOutput.writeUserContent(visit.say("places.count"));
					jteOutput.writeContent("</dt><dd>");
					jteOutput.setContext("dd", null);
					jteOutput.writeUserContent(visit.number(instrument.count().get()));
					jteOutput.writeContent("</dd>");
				}
				jteOutput.writeContent("\n");
				if (!topics.isEmpty()) {
					jteOutput.writeContent("<dt>");
					jteOutput.setContext("dt", null);
					jteOutput.writeUserContent(visit.say("places.topics"));
					jteOutput.writeContent("</dt><dd class=\"chips\">");
					for (var topic : topics) {
						jteOutput.writeContent("<a class=\"chip\" href=\"/search?topic=");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(Visit.escaped(topic));
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(visit.label("topic", topic));
						jteOutput.writeContent("</a>");
					}
					jteOutput.writeContent("</dd>");
				}
				jteOutput.writeContent("\n<dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(visit.say("places.texts"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(visit.number(instrument.independent()));
				jteOutput.writeContent("</dd>\n</dl>\n</section>\n<section class=\"sheet\" aria-labelledby=\"i-told\"><h2 id=\"i-told\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.sources"));
				jteOutput.writeContent("</h2>\n<ul class=\"lines quoted\">\n");
				gg.jte.generated.ondemand.places.JtelinesGenerated.render(jteOutput, jteHtmlInterceptor, visit, tellings, "");
				jteOutput.writeContent("\n</ul>\n</section>\n</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_3 = Assets.at("places.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		MergedInstrument instrument = (MergedInstrument)params.get("instrument");
		List<String> topics = (List<String>)params.get("topics");
		List<Step> steps = (List<Step>)params.get("steps");
		List<Line> tellings = (List<Line>)params.get("tellings");
		render(jteOutput, jteHtmlInterceptor, visit, instrument, topics, steps, tellings);
	}
}
