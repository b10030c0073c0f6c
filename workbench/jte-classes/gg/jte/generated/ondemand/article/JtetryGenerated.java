package gg.jte.generated.ondemand.article;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.article.ArticleView;
import id.kawat.workbench.article.TryPage.Pasted;
import id.kawat.workbench.article.WhyNot;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtetryGenerated {
	public static final String JTE_NAME = "article/try.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,14,14,14,15,15,15,15,15,15,16,16,16,17,17,17,17,17,17,17,18,18,18,18,19,19,19,19,19,19,19,19,19,20,20,21,21,21,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,30,30,31,31,31,32,32,32,32,32,32,32,33,33,34,34,35,35,35,35,35,35,37,37,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,39,39,42,42,43,44,44,44,45,45,45,45,45,45,45,45,45,46,46,46,46,46,46,46,46,46,47,47,47,48,48,48,6,7,8,9,10,11,12,13,13,13,13};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, Pasted pasted, String problem, String language, String remark, long millis, ArticleView view, List<WhyNot.Hint> hints) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("try.title"), "try", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<div class=\"head\"><div><h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(visit.say("try.title"));
				jteOutput.writeContent("</h1><p class=\"quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("try.intro"));
				jteOutput.writeContent("</p></div>\n<div class=\"actions\"><a class=\"button\" href=\"/try?example=1\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("try.example"));
				jteOutput.writeContent("</a></div></div>\n");
				if (!problem.isEmpty()) {
					jteOutput.writeContent("<p class=\"note\" role=\"alert\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(problem);
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n<form method=\"post\" action=\"/try\" class=\"sheet trying ");
				jteOutput.setContext("form", "class");
				jteOutput.writeUserContent(view == null ? "" : "done");
				jteOutput.setContext("form", null);
				jteOutput.writeContent("\">\n  <input type=\"hidden\" name=\"csrf\"");
				var __jte_html_attribute_0 = visit.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				if (!language.isEmpty()) {
					jteOutput.writeContent("  <p class=\"note\" role=\"alert\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("try.language", language));
					jteOutput.writeContent("</p>\n  <input type=\"hidden\" name=\"anyway\" value=\"1\">\n");
				}
				jteOutput.writeContent("  <div class=\"field\"><label for=\"text\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("try.text"));
				jteOutput.writeContent("</label><textarea id=\"text\" name=\"text\"");
				var __jte_html_attribute_1 = view == null ? "12" : "4";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" rows=\"");
					jteOutput.setContext("textarea", "rows");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("textarea", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" required maxlength=\"50000\" lang=\"id\">");
				jteOutput.setContext("textarea", null);
				jteOutput.writeUserContent(pasted.text());
				jteOutput.writeContent("</textarea></div>\n  <div class=\"filters\">\n    <div class=\"field\"><label for=\"date\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("try.date"));
				jteOutput.writeContent("</label><input id=\"date\" type=\"date\" name=\"date\"");
				var __jte_html_attribute_2 = pasted.date();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("></div>\n    <button class=\"first\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say(language.isEmpty() ? "try.read" : "try.anyway"));
				jteOutput.writeContent("</button>\n  </div>\n</form>\n");
				if (view != null) {
					jteOutput.writeContent("<p class=\"quiet small\" role=\"status\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("try.done", visit.number(view.cards().size()), visit.number(millis)));
					jteOutput.writeContent("</p>\n");
					if (!remark.isEmpty()) {
						jteOutput.writeContent("<p class=\"note\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(remark);
						jteOutput.writeContent("</p>");
					}
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.article.JtereadingGenerated.render(jteOutput, jteHtmlInterceptor, visit, view, false, true);
					jteOutput.writeContent("\n");
					if (!hints.isEmpty()) {
						jteOutput.writeContent("<section class=\"sheet below\"><h2>");
						jteOutput.setContext("h2", null);
						jteOutput.writeUserContent(visit.say("try.why"));
						jteOutput.writeContent(" <small class=\"quiet\">");
						jteOutput.setContext("small", null);
						jteOutput.writeUserContent(visit.number(hints.size()));
						jteOutput.writeContent("</small></h2>\n  <ul class=\"lines\">\n");
						for (var hint : hints) {
							jteOutput.writeContent("  <li><span class=\"said\" lang=\"id\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(hint.sentence());
							jteOutput.writeContent("</span><br><span class=\"small\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(hint.reason());
							if (!hint.rule().isEmpty()) {
								jteOutput.writeContent(" <code>");
								jteOutput.setContext("code", null);
								jteOutput.writeUserContent(hint.rule());
								jteOutput.writeContent("</code>");
							}
							if (!hint.objection().isEmpty()) {
								jteOutput.writeContent(" <span class=\"quiet\" lang=\"en\">");
								jteOutput.setContext("span", null);
								jteOutput.writeUserContent(hint.objection());
								jteOutput.writeContent("</span>");
							}
							jteOutput.writeContent("</span></li>\n");
						}
						jteOutput.writeContent("  </ul>\n</section>\n");
					}
				}
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_3 = Assets.at("article.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<script");
				var __jte_html_attribute_4 = Assets.at("article.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("script", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" defer></script>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		Pasted pasted = (Pasted)params.get("pasted");
		String problem = (String)params.getOrDefault("problem", "");
		String language = (String)params.getOrDefault("language", "");
		String remark = (String)params.getOrDefault("remark", "");
		long millis = (long)params.getOrDefault("millis", 0L);
		ArticleView view = (ArticleView)params.getOrDefault("view", null);
		List<WhyNot.Hint> hints = (List<WhyNot.Hint>)params.getOrDefault("hints", java.util.List.of());
		render(jteOutput, jteHtmlInterceptor, visit, pasted, problem, language, remark, millis, view, hints);
	}
}
