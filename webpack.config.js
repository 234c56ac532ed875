/**
 * Builds the add-in into static files for any https host: one page for the pane and the functions (a shared runtime),
 * the metadata of the functions, the icons, and the rules as data.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { contentSecurityPolicy, officeJsAddress } from './addin/runtime/content-security-policy.mjs';
import { completeMetadata } from './addin/functions/complete-metadata.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const at = (...path) => join(root, ...path);
const { RawSource } = webpack.sources;

/** Rules that the add-in needs: not the JSON Schemas, nor the worked cases. */
const isRuleFile = (path) => !/[\\/](?:schema[\\/]|cases\.json$)/.test(path);
const ruleIndex = 'rules/index.json';
const metadataFile = 'functions.json';

/** Lists the published rule files, so that the page knows what to fetch, and completes functions.json. */
const publishedData = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PublishedData', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PublishedData', stage }, (assets) => {
        const files = Object.keys(assets)
          .filter((name) => name.startsWith('rules/') && name !== ruleIndex)
          .map((name) => name.slice('rules/'.length))
          .sort();
        compilation.emitAsset(ruleIndex, new RawSource(`${JSON.stringify({ files }, null, 2)}\n`));
        const metadata = assets[metadataFile];
        if (!metadata) return; // The plugin has reported why.
        compilation.updateAsset(metadataFile, new RawSource(completeMetadata(String(metadata.source()))));
      });
    });
  },
};

/** First in the page: the policy, so that it holds for all that follows, then office.js, which may not be bundled. */
const pageHead = {
  apply(compiler) {
    compiler.hooks.compilation.tap('PageHead', (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap('PageHead', ({ html, ...data }) => {
        const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`;
        const script = html.includes(officeJsAddress) ? '' : `<script src="${officeJsAddress}"></script>`;
        return { ...data, html: html.replace(/<head[^>]*>/i, `$&${policy}${script}`) };
      });
    });
  },
};

export default (_env, { mode = 'production' }) => {
  const isDevelopment = mode === 'development';
  return {
    mode,
    context: root,
    // The order of the page: functions are there before the pane is drawn.
    entry: { functions: at('addin/functions/functions.ts'), taskpane: at('addin/taskpane/index.tsx') },
    output: {
      path: at('dist'),
      clean: true,
      // The manifest names functions.js; the page asks for it by its content.
      filename: ({ chunk }) =>
        chunk.name === 'functions' ? 'functions.js?[contenthash:12]' : '[name].[contenthash:12].js',
      chunkFilename: '[name].[contenthash:12].js',
      assetModuleFilename: '[name].[contenthash:12][ext]',
    },
    devtool: isDevelopment ? 'source-map' : false,
    // Engines of Office: WebView2, Safari 16, and the evergreen browsers of Excel on the web.
    target: ['web', 'es2022'],
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      alias: { 'jsonpath-plus$': at('addin/runtime/restricted-json-path.ts') },
    },
    module: {
      rules: [
        { test: /[\\/]zod[\\/]v4[\\/]core[\\/]/, loader: at('addin/runtime/no-code-generation-loader.mjs') },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            swcrc: false,
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: isDevelopment } },
              target: 'es2022',
            },
          },
        },
      ],
    },
    // One runtime, so that the pane and the functions have the same modules, and the same rules, in one page.
    optimization: { runtimeChunk: 'single', splitChunks: { chunks: 'all' } },
    // What the page may weigh is measured compressed, by test/addin/bundle.test.ts.
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: at('addin/functions/functions.ts'), output: metadataFile }),
      new CopyPlugin({
        patterns: [
          { from: 'rules', to: 'rules', filter: isRuleFile },
          { from: 'addin/assets/icon-*.png', to: 'assets/[name][ext]' },
          { from: 'addin/assets/help.html' },
        ],
      }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: at('addin/taskpane/taskpane.html'),
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
      }),
      pageHead,
      publishedData,
    ],
  };
};
