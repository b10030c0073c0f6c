package gg.jte.generated.ondemand.places;
import id.kawat.workbench.places.Heading;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.CountryPages.Partner;
import id.kawat.workbench.places.CountryPages.Year;
import id.kawat.workbench.places.Section;
import id.kawat.workbench.places.Tone;
import id.kawat.lexicon.Party;
import java.util.List;
import java.util.Map;
@SuppressWarnings("unchecked")
public final class JtepartyGenerated {
	public static final String JTE_NAME = "places/party.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,8,9,10,10,10,10,19,19,20,21,21,23,23,23,23,23,23,23,23,23,24,24,24,27,27,27,27,27,27,27,28,28,28,28,28,28,28,29,29,29,29,29,29,29,30,30,30,30,30,30,30,34,34,34,36,36,36,36,36,36,37,37,37,37,37,37,38,38,38,38,38,38,39,39,39,39,39,39,39,39,39,41,41,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,44,44,45,45,45,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,48,48,48,48,48,48,48,48,48,48,48,48,49,49,50,50,50,50,50,50,50,50,50,52,52,52,54,54,57,57,57,58,58,58,60,60,60,60,61,61,61,61,62,62,62,62,63,63,63,63,64,64,64,64,64,64,64,68,68,69,69,71,71,72,72,77,77,77,77,77,77,77,77,77,77,77,77,77,78,78,79,79,79,80,80,81,82,82,84,84,85,85,86,86,87,87,90,90,90,90,91,91,91,91,91,91,91,91,91,92,92,92,93,93,93,10,11,12,13,14,15,16,17,18,18,18,18};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, Party party, String kind, int articles, Tone tone, List<Partner> partners, int partnersInAll, List<Year> years, Map<String, Section> parts) {
		var here = visit.link(party);
		var code = Visit.escaped(party.code());
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, Heading.of(visit, party), "places", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\"><div>\n<p class=\"over\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.label("places.kind", kind));
				if (!party.isOther()) {
					jteOutput.writeContent(" · <span class=\"code\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(party.code());
					jteOutput.writeContent("</span>");
				}
				jteOutput.writeContent("</p>\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(Heading.of(visit, party));
				jteOutput.writeContent("</h1>\n</div>\n<div class=\"actions\">\n<a class=\"button\" href=\"/search?with=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(code);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.search"));
				jteOutput.writeContent("</a>\n<a class=\"button\" href=\"/map?with=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(code);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("nav.map"));
				jteOutput.writeContent("</a>\n<a class=\"button\" href=\"/network?with=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(code);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("nav.network"));
				jteOutput.writeContent("</a>\n<a class=\"button\" href=\"/calendar?with=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(code);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("nav.calendar"));
				jteOutput.writeContent("</a>\n</div></header>\n<div class=\"grid\">\n<section class=\"sheet w8\" aria-labelledby=\"s-glance\">\n<h2 id=\"s-glance\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.glance"));
				jteOutput.writeContent("</h2>\n<dl class=\"figures\">\n<div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(visit.say("places.articles"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(visit.number(articles));
				jteOutput.writeContent("</dd></div>\n<div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(visit.say("places.events"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(visit.number(tone.events()));
				jteOutput.writeContent("</dd></div>\n<div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(visit.say("places.partners"));
				jteOutput.writeContent("</dt><dd>");
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(visit.number(partnersInAll));
				jteOutput.writeContent("</dd></div>\n");
				if (tone.scored() > 0) {
					jteOutput.writeContent("<div><dt>");
					jteOutput.setContext("dt", null);
					jteOutput.writeUserContent(visit.say("places.tone"));
					jteOutput.writeContent("</dt><dd class=\"said-tone\">");
					gg.jte.generated.ondemand.places.JtetoneGenerated.render(jteOutput, jteHtmlInterceptor, visit, tone);
					jteOutput.writeContent("</dd></div>");
				}
				jteOutput.writeContent("\n</dl>\n");
				if (years.size() > 1) {
					jteOutput.writeContent("<figure class=\"years\">\n<svg viewBox=\"0 0 ");
					jteOutput.setContext("svg", "viewBox");
					jteOutput.writeUserContent(years.size() * 48);
					jteOutput.setContext("svg", null);
					jteOutput.writeContent(" 104\"");
					var __jte_html_attribute_0 = years.size() * 48;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" width=\"");
						jteOutput.setContext("svg", "width");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("svg", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" role=\"img\"");
					var __jte_html_attribute_1 = visit.say("places.years.label");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("svg", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("svg", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n");
					for (int i = 0; i < years.size(); i++) {
						jteOutput.writeContent("<g><title>");
						jteOutput.setContext("title", null);
						jteOutput.writeUserContent(visit.say("places.years.one", String.valueOf(years.get(i).year()), visit.number(years.get(i).tone().events()), visit.number(years.get(i).tone().conflictive())));
						jteOutput.writeContent("</title>\n<rect class=\"up\"");
						var __jte_html_attribute_2 = i * 48 + 10;
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
							jteOutput.writeContent(" x=\"");
							jteOutput.setContext("rect", "x");
							jteOutput.writeUserContent(__jte_html_attribute_2);
							jteOutput.setContext("rect", null);
							jteOutput.writeContent("\"");
						}
						var __jte_html_attribute_3 = 54 - years.get(i).up();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
							jteOutput.writeContent(" y=\"");
							jteOutput.setContext("rect", "y");
							jteOutput.writeUserContent(__jte_html_attribute_3);
							jteOutput.setContext("rect", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(" width=\"28\"");
						var __jte_html_attribute_4 = years.get(i).up();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
							jteOutput.writeContent(" height=\"");
							jteOutput.setContext("rect", "height");
							jteOutput.writeUserContent(__jte_html_attribute_4);
							jteOutput.setContext("rect", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent("/>\n<rect class=\"down\"");
						var __jte_html_attribute_5 = i * 48 + 10;
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
							jteOutput.writeContent(" x=\"");
							jteOutput.setContext("rect", "x");
							jteOutput.writeUserContent(__jte_html_attribute_5);
							jteOutput.setContext("rect", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(" y=\"55\" width=\"28\"");
						var __jte_html_attribute_6 = years.get(i).down();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
							jteOutput.writeContent(" height=\"");
							jteOutput.setContext("rect", "height");
							jteOutput.writeUserContent(__jte_html_attribute_6);
							jteOutput.setContext("rect", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent("/>\n<text");
						var __jte_html_attribute_7 = i * 48 + 24;
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
							jteOutput.writeContent(" x=\"");
							jteOutput.setContext("text", "x");
							jteOutput.writeUserContent(__jte_html_attribute_7);
							jteOutput.setContext("text", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(" y=\"100\">");
						jteOutput.setContext("text", null);
						jteOutput.writeUserContent(String.valueOf(years.get(i).year()));
						jteOutput.writeContent("</text></g>\n");
					}
					jteOutput.writeContent("<line class=\"base\" x1=\"0\"");
					var __jte_html_attribute_8 = years.size() * 48;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
						jteOutput.writeContent(" x2=\"");
						jteOutput.setContext("line", "x2");
						jteOutput.writeUserContent(__jte_html_attribute_8);
						jteOutput.setContext("line", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" y1=\"54.5\" y2=\"54.5\"/>\n</svg>\n<figcaption class=\"quiet small\">");
					jteOutput.setContext("figcaption", null);
					jteOutput.writeUserContent(visit.say("places.years.caption"));
					jteOutput.writeContent("</figcaption>\n</figure>\n");
				}
				jteOutput.writeContent("</section>\n<section class=\"sheet w4\" aria-labelledby=\"s-take\">\n<h2 id=\"s-take\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.take"));
				jteOutput.writeContent("</h2>\n<p class=\"quiet small\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("places.take.lead"));
				jteOutput.writeContent("</p>\n<div class=\"actions\">\n<a class=\"button first\" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/brief.pdf\" download>PDF</a>\n<a class=\"button\" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/brief.docx\" download>Word</a>\n<a class=\"button\" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/brief.md\" download>Markdown</a>\n<a class=\"button\" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/brief.html\" download>HTML</a>\n<a class=\"button\" href=\"/calendar.ics?with=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(code);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.ics"));
				jteOutput.writeContent("</a>\n</div>\n</section>\n<div class=\"w8 stack\">\n");
				gg.jte.generated.ondemand.places.JtesectionGenerated.render(jteOutput, jteHtmlInterceptor, visit, parts.get("engagements"));
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.places.JtesectionGenerated.render(jteOutput, jteHtmlInterceptor, visit, parts.get("acts"));
				jteOutput.writeContent("\n<div class=\"two\">\n");
				gg.jte.generated.ondemand.places.JtesectionGenerated.render(jteOutput, jteHtmlInterceptor, visit, parts.get("owes"));
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.places.JtesectionGenerated.render(jteOutput, jteHtmlInterceptor, visit, parts.get("owed"));
				jteOutput.writeContent("\n</div>\n</div>\n<div class=\"w4 stack\">\n<section class=\"sheet\" aria-labelledby=\"s-partners\">\n<h2 id=\"s-partners\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.partners"));
				if (partnersInAll > partners.size()) {
					jteOutput.writeContent(" <a href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(here);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/partners\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(visit.say("places.all.of", visit.number(partnersInAll)));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("</h2>\n");
				if (partners.isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.empty.partners"));
					jteOutput.writeContent("</p>\n");
				} else {
					gg.jte.generated.ondemand.places.JtepartnertableGenerated.render(jteOutput, jteHtmlInterceptor, visit, party, partners);
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("</section>\n");
				gg.jte.generated.ondemand.places.JtesectionGenerated.render(jteOutput, jteHtmlInterceptor, visit, parts.get("coming"));
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.places.JtesectionGenerated.render(jteOutput, jteHtmlInterceptor, visit, parts.get("relations"));
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.places.JtesectionGenerated.render(jteOutput, jteHtmlInterceptor, visit, parts.get("instruments"));
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.places.JtesectionGenerated.render(jteOutput, jteHtmlInterceptor, visit, parts.get("people"));
				jteOutput.writeContent("\n</div>\n</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_9 = Assets.at("places.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_9);
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
		Party party = (Party)params.get("party");
		String kind = (String)params.get("kind");
		int articles = (int)params.get("articles");
		Tone tone = (Tone)params.get("tone");
		List<Partner> partners = (List<Partner>)params.get("partners");
		int partnersInAll = (int)params.get("partnersInAll");
		List<Year> years = (List<Year>)params.get("years");
		Map<String, Section> parts = (Map<String, Section>)params.get("parts");
		render(jteOutput, jteHtmlInterceptor, visit, party, kind, articles, tone, partners, partnersInAll, years, parts);
	}
}
